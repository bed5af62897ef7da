using SkillsCatalogue.Search;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>Database → index generations of both views. The revision is read before the skills: what is written in between is newer than the stamp says, and the next look builds again.</summary>
internal sealed class IndexRebuilder(Database database, Catalogue catalogue, Releases releases, IndexBuilder builder, IndexGenerations generations, SkillSearch search)
{
    /// <summary>Builds when the index of a view is missing, cannot be opened, or is not level with the database. True when it built.</summary>
    public async Task<bool> LevelAsync(CancellationToken cancellationToken)
    {
        search.Refresh();
        var (identity, revision) = await database.StateAsync(cancellationToken);
        var newest = (await releases.ListAsync(cancellationToken)) is [var release, ..] ? release.Number : (int?)null;
        if (search.Holds(new IndexStamp(IndexStamp.Pilot, null, revision, identity)) && (newest is null ? generations.CurrentName(IndexStamp.Published) is null : search.Holds(new IndexStamp(IndexStamp.Published, newest, revision, identity))))
            return false;
        await RebuildAsync(cancellationToken);
        return true;
    }

    public async Task<IReadOnlyList<GenerationInfo>> RebuildAsync(CancellationToken cancellationToken)
    {
        var (identity, revision) = await database.StateAsync(cancellationToken);
        var built = new List<GenerationInfo>
        {
            await builder.BuildAsync(catalogue.ReadAsync(CatalogueView.Pilot, null, cancellationToken), new IndexStamp(IndexStamp.Pilot, null, revision, identity), cancellationToken),
        };
        if (await releases.ListAsync(cancellationToken) is [var newest, ..])
            built.Add(await builder.BuildAsync(catalogue.ReadAsync(CatalogueView.Published, newest.Number, cancellationToken), new IndexStamp(IndexStamp.Published, newest.Number, revision, identity), cancellationToken));
        else if (generations.CurrentName(IndexStamp.Published) is not null)
            generations.Clear(IndexStamp.Published);

        return built;
    }
}
