using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SkillsCatalogue.Evaluation.Extraction;

/// <summary>The figures of extraction as a table for people and as JSON.</summary>
internal static class ExtractReport
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Table(IReadOnlyList<ExtractScore> rows)
    {
        var table = new StringBuilder()
            .Append("| standard | gold | candidates | P | R | F1 | labels same | labels stems F1 | exact | norm. | fuzzy | unloc. | lost to rules | unread |\n")
            .Append("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n");
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Gold} | {row.Candidates} | {row.Mentions.Precision:F3} | {row.Mentions.Recall:F3} | {row.Mentions.F1:F3} | {row.LabelsExact:F3} | {row.LabelsOverlap:F3} | {row.Exact} | {row.Normalised} | {row.Fuzzy} | {row.Unlocated} | {row.LostToRules} | {row.Unread} |\n");
        }

        return table.ToString();
    }

    /// <summary>All tables, as <c>results/extract.md</c> has them.</summary>
    public static string Text(IReadOnlyList<ExtractScore> rows, IReadOnlyList<ExtractScore> methods, ReliabilityTable reliability, IReadOnlyList<DictionaryScore> dictionary)
    {
        var text = new StringBuilder("""
            # Extraction

            Made by `evaluation extract --write` on the corpus. A find is right when its place shares at least half of its words with a gold statement (intersection over union); each gold statement counts once.
            *Labels same*: a gold label word for word; *alike*: mean over gold labels of the best F1 of word stems. *Grounded*: quotes that stand word for word where their evidence says, checked anew, among all quotes.
            The dictionary finds names inside statements, so its places are smaller than the statements by their nature: its worth shows in the last table, not by places.

            A language model: **not measured.** There is no recording of a real one here. Without a model nothing is refused and no tokens are spent.

            | extractors | gold | candidates | P | R | F1 | labels same | alike | grounded | duplicates | refused | tokens |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |

            """);
        foreach (var row in methods)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {row.Name} | {row.Gold} | {row.Candidates} | {row.Mentions.Precision:F3} | {row.Mentions.Recall:F3} | {row.Mentions.F1:F3} | {row.LabelsExact:F3} | {row.LabelsOverlap:F3} | {row.GroundedShare:P1} | {row.Duplicates} | 0 | 0 |\n");
        }

        text.Append("\n## Standards\n\n").Append(Table(rows));
        text.Append("""

            ## Confidence

            Every candidate with a table of classes that was counted on all standards but its own; the rows of the dictionary alone are among them. *Observed*: share of candidates in the right place (or, quote marked partial,
            wholly inside a gold statement). *Label alike*: whose label shares half of its stems with a gold label besides: confidence does not speak of that.

            What this table cannot show: on the corpus no candidate stands in a wrong place, so it tells whether confidence is too low, not whether it is too high. The dictionary searches statements that the structure has found, so its
            finds can hardly stand elsewhere. Corpus and rules were written by the same hands; standards of others will be read less surely.

            | confidence | candidates | expected | observed | label alike |
            | --- | --: | --: | --: | --: |

            """);
        foreach (var bin in reliability.Bins)
            text.Append(CultureInfo.InvariantCulture, $"| {bin.From:0.00}–{bin.To:0.00} | {bin.Count} | {bin.Expected:F3} | {bin.Observed:F3} | {bin.LabelAlike:F3} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\nExpected calibration error {reliability.ExpectedError:F3}, Brier score {reliability.Brier:F4}.\n");
        text.Append("""

            ## Known labels

            Labels looked for in the whole text of each standard, where no structure helps. *Inside*: finds in a gold statement. *Alike*: finds whose label shares half of its stems with a gold label of that statement.

            *Any word*: words that would be found if every label of one word could stand for a skill wherever its stem does.

            | labels | number | words searched | finds | inside | alike | of one word | of these inside | any word |
            | --- | --: | --: | --: | --: | --: | --: | --: | --: |

            """);
        foreach (var row in dictionary)
            text.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Labels} | {row.Words} | {row.Finds} | {row.Inside} | {row.Alike} | {row.Singles} | {row.SinglesInside} | {row.AnySingles} |\n");
        return text.ToString();
    }

    public static string Json(string extractor, IReadOnlyList<ExtractScore> rows, IReadOnlyList<ExtractScore> methods, ReliabilityTable reliability) => JsonSerializer.Serialize(
        new
        {
            extractor,
            refused = 0,
            tokens = 0,
            standards = rows.Select(Figures),
            extractors = methods.Select(Figures),
            reliability,
        },
        Indented);

    private static object Figures(ExtractScore row) => new
    {
        row.Name, row.Gold, row.Candidates, row.Mentions.Precision, row.Mentions.Recall, row.Mentions.F1, row.LabelsExact, row.LabelsOverlap,
        grounding = new { row.Exact, row.Normalised, row.Fuzzy, row.Unlocated },
        row.GroundedShare, row.Duplicates, row.LostToRules, row.LostShare, row.Unread,
    };

    /// <summary>Every case, for error analysis.</summary>
    public static string Cases(IReadOnlyList<ExtractScore> scores) =>
        JsonSerializer.Serialize(scores.Select(score => new { score.Name, score.Missed, score.Wrong, score.Lost }), Indented);
}
