using System.Text.RegularExpressions;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Gold for the Danish programme rules from the Markdown twin of the PDF: the numbered lines under each subject.</summary>
internal static partial class GoldFromMarkdown
{
    public static GoldSet Read()
    {
        if (Data.SharedStandards("denmark-uddannelsesordning") is not { } folder)
            return new([], "denmark-uddannelsesordning: the shared folder is absent");
        var twin = Path.Combine(folder, "allefag_infra_2023.md");
        var pdf = Directory.GetFiles(folder, "1205*.pdf").FirstOrDefault();
        return !File.Exists(twin) || pdf is null
            ? new([], "denmark-uddannelsesordning: the PDF or its Markdown twin is absent")
            : new([new("denmark-uddannelsesordning", pdf, Statements(File.ReadLines(twin)))]);
    }

    internal static List<GoldStatement> Statements(IEnumerable<string> lines) =>
        [.. lines.Select(line => Outcome().Match(line)).Where(match => match.Success).Select(match => new GoldStatement(match.Groups["text"].Value, match.Groups["code"].Value))];

    [GeneratedRegex(@"^(?<code>\d+)\. (?<text>\S.*)$")]
    private static partial Regex Outcome();
}
