using SkillsCatalogue.Search;
using SkillsCatalogue.Server.Commands;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Doctor;

/// <summary>Database and index.</summary>
internal static class CatalogueChecks
{
    public static async Task<IReadOnlyList<Finding>> RunAsync(CatalogueTools tools, CancellationToken cancellationToken)
    {
        var summary = await tools.Get<Catalogue>().SummaryAsync(cancellationToken);
        var (identity, revision) = await tools.Get<Database>().StateAsync(cancellationToken);
        var parsed = summary.Documents.GetValueOrDefault(DocumentStatus.Parsed);
        var database = new Finding("database", FindingStatus.Ok, $"{parsed} standards, {summary.Candidates} candidates, {summary.Skills} accepted skills (revision {revision}).");
        var verified = tools.Get<IndexGenerations>().Verify(IndexStamp.Pilot);
        var index = verified switch
        {
            { Generation: null } when parsed == 0 => new Finding("index", FindingStatus.Absent, "Nothing to index yet.", "Run 'skills serve' or 'skills ingest PATH'."),
            { IsSound: false } => new Finding("index", FindingStatus.Fail, verified.Problem!, "Run 'skills index rebuild'."),
            { Generation.Stamp.Database: var built } when built != identity => new Finding("index", FindingStatus.Fail, "The index is of another database.", "A running server builds it anew by itself; else run 'skills index rebuild', or name the folder that belongs to the database with --indexes."),
            { Generation.Stamp.Revision: var built } when built != revision => new Finding("index", FindingStatus.Ok, $"{verified.Generation!.Skills} skills, behind the database.", "A running server catches up by itself; else run 'skills index rebuild'."),
            _ => new Finding("index", FindingStatus.Ok, $"{verified.Generation!.Skills} skills, level with the database."),
        };
        return [database, index];
    }
}
