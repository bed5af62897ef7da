using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Tests.Storage;

/// <summary>Small programmes: one outcome a line of pasted text.</summary>
internal static class Drafts
{
    public static ProgrammeContent Of(string title, params string[] outcomes)
    {
        var text = string.Join('\n', outcomes);
        var source = ProgrammeSource.OfText(text);
        return new(title, null, Draft(source.Sha256, title, outcomes), new(), source);
    }

    public static ProgrammeContent OfFile(string title, string sha256, params string[] outcomes) =>
        Of(title, outcomes) with { Source = ProgrammeSource.OfFile(sha256, "programme.pdf", "application/pdf") };

    /// <summary>A map that says nothing but when and on what it was made.</summary>
    public static ProgrammeMap Map(ProgrammeContent content, CatalogueStamp? stamp, DateOnly date) => new(
        new(content.Source.Sha256, content.Title, "en", null, ProgrammeFacts.Unknown, [], content.Draft.Outcomes.Count),
        stamp, null, date, [], [], new Dictionary<string, SchemeShare> { ["green"] = new(null, null, 1, 0, 1, 0) }, [],
        new HoursRange(20, 25, "stated"), [], []);

    private static ProgrammeDraft Draft(string sha256, string title, string[] outcomes)
    {
        var start = 0;
        var read = new List<ProgrammeOutcome>();
        foreach (var outcome in outcomes)
        {
            read.Add(new($"o{read.Count + 1}", outcome, null, StatementKind.Skill, Fingerprint.OfStatement(outcome), -1, new TextSpan(start, start + outcome.Length), [], []));
            start += outcome.Length + 1;
        }

        return new(sha256, title, "en", ProgrammeFacts.Unknown with { Volume = [new CreditPoints(12.5m, "CSVET")] }, [], read, ["SZ-1"], []);
    }
}
