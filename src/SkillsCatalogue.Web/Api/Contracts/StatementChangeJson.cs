using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.Web.Views;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>What a version did to one statement. <c>change</c>: unchanged, moved, changed, added or removed.</summary>
/// <param name="Old">Null when it is added.</param>
/// <param name="New">Null when it is removed.</param>
/// <param name="Words">The differing words of a changed statement; null otherwise.</param>
/// <param name="Candidates">Ids of the candidates that rest on it.</param>
public sealed record StatementChangeJson(string Change, VersionStatementJson? Old, VersionStatementJson? New, IReadOnlyList<WordRunJson>? Words, IReadOnlyList<string> Candidates)
{
    public static StatementChangeJson From(VersionLine line) => new(
        JsonName.Of(line.Change),
        line.Old is null ? null : VersionStatementJson.From(line.Old),
        line.New is null ? null : VersionStatementJson.From(line.New),
        line is { Change: StatementChange.Changed, Old: { } old, New: { } fresh } ? [.. WordDifference.Of(old.Text, fresh.Text).Select(run => new WordRunJson(JsonName.Of(run.Change), run.Text))] : null,
        [.. line.Candidates.Select(item => item.Candidate.Id)]);
}
