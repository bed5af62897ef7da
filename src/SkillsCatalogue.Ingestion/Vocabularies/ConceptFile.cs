using System.Globalization;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>A file of concepts of one type in one language.</summary>
internal sealed class ConceptFile(EditionBuilder builder, EscoFile file, ConceptType type)
{
    private const string IscoAddress = "http://data.europa.eu/esco/isco/C";
    private static readonly char[] BetweenAddresses = [',', '\n', '\r', ' ', '|'];

    private readonly ConceptTexts texts = new();
    private readonly Dictionary<string, IReadOnlyList<ConceptText>> part = builder.Texts(file, type);
    private int repeated;
    private int repeatedLine;
    private int unlabelled;
    private int unlabelledLine;
    private int withoutType;
    private int withoutReuse;

    public void Read()
    {
        using var rows = new EscoTable(file, "conceptUri", "preferredLabel");
        while (rows.Read())
            Add(rows);
        TellOddities(rows.Has("skillType"), rows.Has("reuseLevel"));
    }

    private void Add(EscoTable row)
    {
        var uri = builder.Address(row.Uri("conceptUri"));
        var own = texts.Of(row);
        if (!part.TryAdd(uri, own))
        {
            repeatedLine = repeated++ == 0 ? row.Line : repeatedLine;
            return;
        }

        if (own.Count == 0 || own[0].Kind != ConceptTextKind.PrefLabel)
            unlabelledLine = unlabelled++ == 0 ? row.Line : unlabelledLine;
        var concept = new VocabularyConcept(uri, type)
        {
            Code = row.Value("code"),
            SkillType = type == ConceptType.Skill ? Kind(row.Value("skillType")) : null,
            ReuseLevel = type == ConceptType.Skill ? row.Value("reuseLevel") : null,
            Status = row.Value("status"),
            Modified = row.Value("modifiedDate"),
            ReplacedBy = (row.Value("isReplacedBy") ?? row.Value("replacedBy")) is { } heir && EscoTable.IsAddress(heir) ? heir : null,
        };
        builder.Concept(concept);
        withoutType += concept.SkillType is null ? 1 : 0;
        withoutReuse += concept.ReuseLevel is null ? 1 : 0;
        foreach (var scheme in row["inScheme"].Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries))
        {
            // Groups of skills stand in the schemes of collections too; the collections hold skills and occupations alone.
            if (type is ConceptType.Skill or ConceptType.Occupation && EscoNames.CollectionOf(scheme) is { } collection)
                builder.Derive(collection, uri);
        }

        DeriveBroader(row, concept);
    }

    /// <summary>An occupation stands under its ISCO group, and a group under the group whose code is one figure shorter.</summary>
    private void DeriveBroader(EscoTable row, VocabularyConcept concept)
    {
        if (type == ConceptType.Occupation && row.Value("iscoGroup") is { } group)
            builder.Derive(RelationArea.OccupationHierarchy, concept.Uri, IscoAddress + group);
        else if (type == ConceptType.IscoGroup && concept.Code is { Length: > 1 and <= 4 } code && concept.Uri == IscoAddress + code)
            builder.Derive(RelationArea.OccupationHierarchy, concept.Uri, IscoAddress + code[..^1]);
    }

    private void TellOddities(bool hasType, bool hasReuse)
    {
        if (repeated > 0)
            Tell(VocabularyCodes.RepeatedConcept, DiagnosticSeverity.Warning, $"{repeated} records are of concepts that stand in it before; the first one counts.", repeatedLine);
        if (unlabelled > 0)
            Tell(VocabularyCodes.NoLabel, DiagnosticSeverity.Warning, $"{unlabelled} concepts have no preferred label in '{file.Language}'.", unlabelledLine);
        if (type == ConceptType.Skill && ((hasType && withoutType > 0) || (hasReuse && withoutReuse > 0)))
            Tell(VocabularyCodes.LeftOpen, DiagnosticSeverity.Info, $"{(hasType ? withoutType : 0)} skills have no type and {(hasReuse ? withoutReuse : 0)} no reuse level.");
        if (texts.Respaced + texts.Repeated > 0)
            Tell(VocabularyCodes.Cleaned, DiagnosticSeverity.Info, $"Cleaned: odd white space in {texts.Respaced} labels, {texts.Repeated} repeated labels left out.");
    }

    private void Tell(string code, DiagnosticSeverity severity, FormattableString message, int? line = null) =>
        builder.Tell(code, severity, message.ToString(CultureInfo.InvariantCulture), file, line);

    private static SkillType? Kind(string? written) =>
        written is null ? null
        : written.Contains("knowledge", StringComparison.OrdinalIgnoreCase) ? SkillType.Knowledge
        : written.Contains("attitude", StringComparison.OrdinalIgnoreCase) ? SkillType.Attitude
        : written.Contains("skill", StringComparison.OrdinalIgnoreCase) || written.Contains("competence", StringComparison.OrdinalIgnoreCase) ? SkillType.Skill
        : null;
}
