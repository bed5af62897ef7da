using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Names → bytes: files, standard input (<c>-</c>), addresses. Nothing larger than the limit is read into memory.</summary>
internal sealed class SourceReader(ReaderOptions limits, HttpClient http)
{
    public const string StandardInput = "-";

    public async Task<SourceFile> ReadAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            if (name == StandardInput)
                return await ReadAsync(name, Console.OpenStandardInput(), null, cancellationToken);
            if (IsAddress(name))
                return await FetchAsync(name, cancellationToken);
            if (Directory.Exists(name))
                return SourceFile.Failed(name, DiagnosticCodes.Unavailable, "This is a folder, not a file. 'skills ingest' reads folders.");
            if (!File.Exists(name))
                return SourceFile.Failed(name, DiagnosticCodes.Unavailable, "There is no such file.");
            await using var stream = File.OpenRead(name);
            return await ReadAsync(name, stream, null, cancellationToken) with { PathKey = Fingerprint.Of(Path.GetFullPath(name)) };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or HttpRequestException or NotSupportedException)
        {
            return SourceFile.Failed(name, DiagnosticCodes.Unavailable, $"It cannot be read: {problem.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SourceFile.Failed(name, DiagnosticCodes.Unavailable, "The server did not answer in time.");
        }
    }

    public static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private async Task<SourceFile> FetchAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return SourceFile.Failed(address, DiagnosticCodes.Unavailable, "This is not an address.");
        using var response = await http.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!response.IsSuccessStatusCode)
            return SourceFile.Failed(address, DiagnosticCodes.Unavailable, $"The server answered {(int)response.StatusCode}.");
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await ReadAsync(address, stream, address, cancellationToken);
    }

    private async Task<SourceFile> ReadAsync(string name, Stream stream, string? url, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > limits.MaxBytes)
                return SourceFile.Failed(name, DiagnosticCodes.TooLarge, $"It is larger than the limit of {limits.MaxBytes / 1048576} MB. Split it, or raise Reader:MaxBytes.");
            bytes.Write(buffer, 0, read);
        }

        return new SourceFile(name, bytes.ToArray(), null, url);
    }
}
