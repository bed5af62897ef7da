using System.Text.Json;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Search.Analysis;

namespace SkillsCatalogue.Search;

/// <summary>A skill as a Lucene document, and back.</summary>
internal static class SkillDocument
{
    public const int LongestBeginning = 15;

    /// <summary>Nothing but the terms: no positions, no lengths.</summary>
    private static readonly FieldType TermsOnly = new(TextField.TYPE_NOT_STORED) { OmitNorms = true, IndexOptions = IndexOptions.DOCS_ONLY };

    public static Document From(CatalogueSkill skill)
    {
        var document = new Document { new StringField(Fields.Id, skill.Id, Field.Store.NO) };
        foreach (var candidate in skill.Candidates.Where(candidate => candidate != skill.Id))
            document.Add(new StringField(Fields.Id, candidate, Field.Store.NO));

        foreach (var (language, label) in skill.PrefLabel)
        {
            document.Add(new TextField(Fields.Label(language), label, Field.Store.NO));
            AddLabel(document, label);
        }

        foreach (var (language, labels) in skill.AltLabels)
        {
            foreach (var label in labels)
            {
                document.Add(new TextField(Fields.AltLabel(language), label, Field.Store.NO));
                AddLabel(document, label);
            }
        }

        foreach (var (language, quote) in skill.Evidence.Select(evidence => (LanguageOf(skill, evidence), evidence.Quote)).Distinct())
            document.Add(new TextField(Fields.Statement(language), quote, Field.Store.NO));
        foreach (var value in skill.Evidence.Where(evidence => evidence.Unit is not null).SelectMany(evidence => new[] { UnitKey(evidence.Unit!), UnitKey(evidence.Sha256, evidence.Unit!) }).Distinct(StringComparer.Ordinal))
            document.Add(new StringField(Fields.Unit, value, Field.Store.NO));

        foreach (var sha256 in skill.Evidence.Select(evidence => evidence.Sha256).Distinct(StringComparer.Ordinal))
            document.Add(new StringField(Fields.Document, sha256, Field.Store.NO));

        foreach (var dimension in Facets.All)
        {
            foreach (var value in Facets.ValuesOf(skill, dimension))
            {
                document.Add(new SortedSetDocValuesField(Fields.Facet(dimension), new BytesRef(value)));
                document.Add(new StringField(Fields.Facet(dimension), value, Field.Store.NO));
            }
        }

        document.Add(new NumericDocValuesField(Fields.LabelLength, skill.PrefLabel.Values.Min(label => label.Length)));
        document.Add(new StoredField(Fields.Stored, JsonSerializer.SerializeToUtf8Bytes(skill, CatalogueJson.Options)));
        return document;
    }

    /// <summary>Language of the document that a quote stands in.</summary>
    public static string LanguageOf(CatalogueSkill skill, Evidence evidence) =>
        skill.Standards.FirstOrDefault(standard => standard.Sha256 == evidence.Sha256)?.Language ?? (skill.Standards.Count > 0 ? skill.Standards[0].Language : Fields.OtherLanguage);

    /// <summary>Value of <see cref="Fields.Unit"/> for a unit of any document.</summary>
    public static string UnitKey(string unit) => Truncate(unit);

    /// <summary>Value of <see cref="Fields.Unit"/> for a unit of one document.</summary>
    public static string UnitKey(string sha256, string unit) => Truncate(sha256 + ListAnalyzer.Separator + unit);

    public static CatalogueSkill ToSkill(Document document)
    {
        var json = document.GetBinaryValue(Fields.Stored);
        return JsonSerializer.Deserialize<CatalogueSkill>(json.Bytes.AsSpan(json.Offset, json.Length), CatalogueJson.Options)
            ?? throw new InvalidOperationException("An index document holds no skill.");
    }

    private static void AddLabel(Document document, string label)
    {
        var folded = Folding.WithoutAccents(label);
        document.Add(new StringField(Fields.Exact, Truncate(folded), Field.Store.NO));
        document.Add(new TextField(Fields.Words, label, Field.Store.NO));
        document.Add(new TextField(Fields.Grams, string.Join(ListAnalyzer.Separator, Grams.Of(label)), Field.Store.NO));
        document.Add(new Field(Fields.Beginnings, string.Join(ListAnalyzer.Separator, Beginnings(folded).Distinct(StringComparer.Ordinal)), TermsOnly));
    }

    /// <summary>Beginnings of the label, and of every rest of it that begins with a word.</summary>
    private static IEnumerable<string> Beginnings(string folded)
    {
        for (var start = 0; start >= 0 && start < folded.Length; start = NextWord(folded, start))
        {
            for (var length = 1; length <= Math.Min(LongestBeginning, folded.Length - start); length++)
                yield return folded.Substring(start, length);
        }

        static int NextWord(string text, int from)
        {
            var blank = text.IndexOf(' ', from);
            return blank < 0 ? -1 : blank + 1;
        }
    }

    /// <summary>A Lucene term holds at most 32,766 bytes; a label that long is no label, its beginning will do.</summary>
    private static string Truncate(string text) => text.Length <= 1000 ? text : text[..1000];
}
