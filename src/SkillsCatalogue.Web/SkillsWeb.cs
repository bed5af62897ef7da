using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Api;
using SkillsCatalogue.Web.Forms;
using SkillsCatalogue.Web.Hosting;
using SkillsCatalogue.Web.Localisation;
using SkillsCatalogue.Web.Programmes;

namespace SkillsCatalogue.Web;

/// <summary>Pages and API as one piece for a host.</summary>
public static class SkillsWeb
{
    /// <summary>Adds pages and forms; settings from the section <c>Web</c>, checked at start. Storage and search are the host's to add.</summary>
    public static IServiceCollection AddSkillsWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebOptions>().Configure(options =>
        {
            // A host that listens beyond loopback has the last word: a setting cannot take it back.
            var decided = options.ReadOnly;
            configuration.GetSection(WebOptions.Section).Bind(options);
            options.ReadOnly |= decided;
        }).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Assets>();
        services.AddSingleton<TextCatalogue>();
        services.AddSingleton<FlashStore>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider => InterfaceLanguage.TextsFor(provider.GetRequiredService<IHttpContextAccessor>().HttpContext, provider.GetRequiredService<TextCatalogue>()));
        services.AddRazorComponents();
        services.AddProgrammeDesk();
        services.AddSkillsApi();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "skills.form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
        });

        // Forms stay valid over a restart: the keys lie beside the database.
        var data = configuration.GetSection(StorageOptions.Section)[nameof(StorageOptions.DataDirectory)] ?? new StorageOptions().DataDirectory;
        services.AddDataProtection().SetApplicationName("SkillsCatalogue").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data, "keys")));
        return services;
    }

    /// <summary>Adds the mapping of programmes, which pages, API, command line and worker share. Storage and search are the host's to add.</summary>
    public static IServiceCollection AddProgrammeDesk(this IServiceCollection services)
    {
        services.TryAddSingleton<ProgrammeMapper>();
        services.TryAddSingleton<ProgrammeDesk>();
        return services;
    }

    /// <summary>Puts headers, guards and error pages round every request, and maps pages and forms.</summary>
    public static void MapSkillsWeb(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Failures.WriteExceptionAsync, CreateScopeForErrors = true, SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException });
        app.UseHeadAsGet();
        app.UseRouting();
        app.UseSecurityHeaders();
        app.UseStatusCodePages(context => Failures.WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.UseWriteGuard();
        app.UseCors();
        app.UseAntiforgery();
        app.MapAssets();
        app.MapLanguages();
        app.MapOriginals();
        app.MapReviewForms();
        app.MapCorrectionForms();
        app.MapReleaseForms();
        app.MapUploadForms();
        app.MapProgrammeEntryForms();
        app.MapProgrammeForms();
        app.MapDossierStyle();
        app.MapSkillsApi();
        app.MapRazorComponents<App>();
    }
}
