using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Server.Commands;
using SkillsCatalogue.Server.Worker;
using SkillsCatalogue.Web;

namespace SkillsCatalogue.Server;

/// <summary>The web application: all stages, pages and API, and the workers of its role.</summary>
public static class SkillsApplication
{
    /// <summary>How long open connections may hold up a stop.</summary>
    internal static readonly TimeSpan ShutdownLimit = TimeSpan.FromSeconds(5);

    /// <summary>Builds the application; it listens once it is started.</summary>
    /// <param name="urls">Addresses parted by semicolons. One beyond loopback makes the application read-only, since there are no accounts yet.</param>
    /// <param name="role">What this process does.</param>
    /// <param name="configure">Adds settings: files, environment, options.</param>
    public static WebApplication Build(string urls, ServerRole role, Action<IConfigurationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SkillsApplication).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.Configuration.Sources.Clear();
        configure?.Invoke(builder.Configuration);
        builder.WebHost.UseUrls(urls.Split(';', StringSplitOptions.RemoveEmptyEntries));
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // The keys of form tokens lie in the data folder, as readable as the database beside them: that they are not encrypted is meant.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A start that fails is told in one sentence by the command; a background service that fails is told as critical.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.Configure<WebOptions>(web => web.ReadOnly |= !urls.Split(';').All(IsLoopback));
        builder.Services.AddSkillsStages(builder.Configuration);
        builder.Services.AddSkillsWeb(builder.Configuration);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownLimit);
        // A worker has no pages: it listens nowhere, and so runs beside a web process without an address of its own.
        if (role == ServerRole.Worker)
            builder.Services.AddSingleton<IServer, SilentServer>();
        builder.Services.AddHostedService<IndexKeeper>();
        if (role != ServerRole.Web)
        {
            builder.Services.AddHostedService<QueueWorker>();
            builder.Services.AddHostedService<ProgrammeWorker>();
            builder.Services.AddHostedService<PageImageWorker>();
        }

        var application = builder.Build();
        if (role != ServerRole.Worker)
            application.MapSkillsWeb();
        return application;
    }

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.IsLoopback;
}
