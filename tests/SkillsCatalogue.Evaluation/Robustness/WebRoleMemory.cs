using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Robustness;

/// <summary>
/// Hands files in to a server in the web role while one in the worker role reads them, as two processes over one folder, and looks at the memory of the web role.
/// The first <see cref="Warmup"/> uploads are not counted: until then the runtime still compiles what an upload needs.
/// </summary>
internal sealed class WebRoleMemory(string server)
{
    private const int Warmup = 20;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    /// <summary>The executable of this checkout, built beside this program; null when it is not there.</summary>
    public static string? Server()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var path = Path.Combine(Repository.Root, "src", "SkillsCatalogue.Server", "bin", configuration, "net10.0", "SkillsCatalogue.Server.dll");
        return File.Exists(path) ? path : null;
    }

    /// <summary>Uploads all files and waits until each is parsed or set aside.</summary>
    /// <param name="longest">Gives up waiting after so long; what still waits then is said.</param>
    public async Task<string> MeasureAsync(IReadOnlyList<string> files, TimeSpan longest, CancellationToken ct)
    {
        using var folder = new TemporaryFolder();
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        using var web = Start(folder, "web", url);
        using var worker = Start(folder, "worker", url);
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(url), Timeout = StartLimit };
            await ReadyAsync(client, ct);
            using var named = await client.PostAsJsonAsync("/api/v1/editors", new { name = "Robustness" }, ct);
            client.DefaultRequestHeaders.Add("X-Skills-Editor", (await named.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("id").GetString());

            int taken = 0, refused = 0;
            long before = 0, most = 0;
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
            var watch = WatchAsync(web.Id, memory => most = Math.Max(most, memory), stop.Token);
            for (var i = 0; i < files.Count; i++)
            {
                if (i == Warmup)
                    before = most = ProcessMemory.Of(web.Id).Now;
                (taken, refused) = await UploadAsync(client, files[i], ct) ? (taken + 1, refused) : (taken, refused + 1);
            }

            var waiting = await SettledAsync(client, longest, ct);
            var after = ProcessMemory.Of(web.Id).Now;
            await stop.CancelAsync();
            await watch;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{files.Count} files were handed in to a server in the web role ({taken} taken, {refused} refused at the door by their first bytes) while one in the worker role read them; {waiting} were still unread at the end. The web role took {before / 1048576.0:0} MB after its first {Warmup} uploads, {most / 1048576.0:0} MB at most and {after / 1048576.0:0} MB at the end.");
        }
        finally
        {
            End(web);
            End(worker);
        }
    }

    private Process Start(TemporaryFolder folder, string role, string url)
    {
        // A worker that finds the database made by the web role, and the other way round: whoever comes first makes it.
        var process = Process.Start(new ProcessStartInfo("dotnet", [server, "serve", "--role", role, "--urls", url, "--no-samples", "--no-ingest", "--data", folder.File("data"), "--indexes", folder.File("indexes")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        })!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task ReadyAsync(HttpClient client, CancellationToken ct)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(Interval, ct))
        {
            try
            {
                using var answer = await client.GetAsync("/health/live", ct);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (clock.Elapsed < StartLimit)
            {
                // It does not listen yet.
            }
        }
    }

    private static async Task<bool> UploadAsync(HttpClient client, string file, CancellationToken ct)
    {
        using var content = new ByteArrayContent(await File.ReadAllBytesAsync(file, ct));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var answer = await client.PostAsync("/api/v1/documents?fileName=" + Uri.EscapeDataString(Path.GetFileName(file)), content, ct);
        return answer.IsSuccessStatusCode;
    }

    /// <returns>Documents that still wait.</returns>
    private static async Task<int> SettledAsync(HttpClient client, TimeSpan longest, CancellationToken ct)
    {
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(TimeSpan.FromSeconds(1), ct))
        {
            var page = await client.GetFromJsonAsync<JsonElement>("/api/v1/documents?status=queued&take=500", ct);
            var waiting = page.GetProperty("items").GetArrayLength();
            if (waiting == 0 || clock.Elapsed > longest)
                return waiting;
        }
    }

    private static async Task WatchAsync(int processId, Action<long> see, CancellationToken ct)
    {
        try
        {
            for (; ; await Task.Delay(Interval, ct))
                see(ProcessMemory.Of(processId).Now);
        }
        catch (OperationCanceledException)
        {
            // Seen enough.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void End(Process process)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }
}
