using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Corrections;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Names what a stage result depends on besides the bytes: versions of the stages, of the tag schemes, and the settings. Another key means: do it again.</summary>
/// <param name="Raised">Added to the key; raising it makes every document be done again.</param>
/// <param name="Recognition">What recognition (OCR) is able to do here, asked for once; null: nothing.</param>
internal sealed record StageVersions(string Extractor, string Settings, int Raised = 0, Lazy<string>? Recognition = null)
{
    private static readonly string Nothing = RecognitionPrograms.None.Key;

    /// <summary>Findings that say: recognition was wanted and not there, or did not read it all.</summary>
    public static IReadOnlyList<string> Wanting { get; } = [DiagnosticCodes.NoTextLayer, DiagnosticCodes.Gibberish, DiagnosticCodes.PagesLeftOut];

    /// <summary>Recognition is able to do something here.</summary>
    public bool CanRecognise => KeyOfWanting != $"{Key}.{Nothing}";

    /// <summary>Key of documents that have all they want.</summary>
    public string Key
    {
        get
        {
            var schemes = string.Join(',', TagSchemes.All.Select(scheme => $"{scheme.Id}{scheme.Version}"));
            return FormattableString.Invariant($"read{DocumentReader.Version}.parse{StandardParser.Version}.correct{CorrectedReading.Version}.extract{SkillExtractor.Version}.{Extractor}.{schemes}.{Fingerprint.Of(Settings)}.{Raised}");
        }
    }

    /// <summary>
    /// Key of documents that want recognition and did not get it, or not all of it: it names what recognition was able to do,
    /// so that these documents, and no others, are done again once programs or languages have been installed.
    /// </summary>
    public string KeyOfWanting => $"{Key}.{Recognition?.Value ?? Nothing}";

    /// <summary>The key under which a result with these findings is stored. Where the model did not answer it is a key that no run asks for: the next run does the document again, and what is recorded costs nothing.</summary>
    public string KeyOf(IReadOnlyCollection<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.ModelOut) ? $"{Key}.without-model"
        : diagnostics.Any(diagnostic => Wanting.Contains(diagnostic.Code)) ? KeyOfWanting : Key;

    /// <summary>The stored result of a document, or its failure, is that of these versions.</summary>
    public async Task<bool> AreDoneAsync(IngestStore store, string sha256, CancellationToken ct) =>
        await store.IsCurrentAsync(sha256, Key, ct) || await store.IsCurrentAsync(sha256, KeyOfWanting, ct);
}
