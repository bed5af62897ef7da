using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Database → index generations of both views. The revision is read before the skills: what is written in between is newer than the stamp says, and the next look builds again.</summary>
internal sealed class IndexRebuilder(Database database, Catalogue catalogue, Releases releases, IndexBuilder builder)
{
    public async Task<IReadOnlyList<GenerationInfo>> RebuildAsync(CancellationToken cancellationToken)
    {
        var revision = await database.RevisionAsync(cancellationToken);
        var built = new List<GenerationInfo>
        {
            await builder.BuildAsync(catalogue.ReadAsync(CatalogueView.Pilot, null, cancellationToken), new IndexStamp(IndexStamp.Pilot, null, revision), cancellationToken),
        };
        if ((await releases.ListAsync(cancellationToken)) is { Count: > 0 } all)
        {
            var newest = all.Max(release => release.Number);
            built.Add(await builder.BuildAsync(catalogue.ReadAsync(CatalogueView.Published, newest, cancellationToken), new IndexStamp(IndexStamp.Published, newest, revision), cancellationToken));
        }

        return built;
    }
}
