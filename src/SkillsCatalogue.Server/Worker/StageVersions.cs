using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Language.Corrections;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Language.Tagging;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Names what a stage result depends on besides the bytes: versions of the stages, of the tag schemes, and the settings. Another key means: do it again.</summary>
/// <param name="Raised">Added to the key; raising it makes every document be done again.</param>
internal sealed record StageVersions(string Extractor, string Settings, int Raised = 0)
{
    public string Key
    {
        get
        {
            var schemes = string.Join(',', TagSchemes.All.Select(scheme => $"{scheme.Id}{scheme.Version}"));
            return FormattableString.Invariant($"read{DocumentReader.Version}.parse{StandardParser.Version}.correct{CorrectedReading.Version}.extract{SkillExtractor.Version}.{Extractor}.{schemes}.{Fingerprint.Of(Settings)}.{Raised}");
        }
    }
}
