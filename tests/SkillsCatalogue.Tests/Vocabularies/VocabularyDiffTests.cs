using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Vocabularies;

public sealed class VocabularyDiffTests : IDisposable
{
    private readonly EscoDownload download = new();

    public void Dispose() => download.Dispose();

    [Fact]
    public void A_version_does_not_differ_from_itself()
    {
        var diff = Diff(Content(), Content());
        Assert.Equal((0, 0, 0, 0, 0, 0, 0), (diff.Added.Count, diff.Deprecated.Count, diff.Relabelled.Count, diff.Collections.Count, diff.OtherLabelsChanged, diff.NotesChanged, diff.Moved));
    }

    [Fact]
    public void What_came_went_was_renamed_retagged_and_moved_is_told()
    {
        var before = Content();
        var skills = download.Classification["skills_en.csv"];
        download.Classification["skills_en.csv"] = skills
            .Replace("lay bricks,\"", "lay bricks and blocks,\"lay bricks\n", StringComparison.Ordinal)
            .Replace(EscoDownload.Skill(3), EscoDownload.Skill(4), StringComparison.Ordinal);
        download.Classification["greenSkillsCollection_en.csv"] += $"KnowledgeSkillCompetence,{EscoDownload.Skill(1)},lay bricks and blocks,released,,,,,,\n";
        download.Relations["broaderRelationsSkillPillar.csv"] = download.Relations["broaderRelationsSkillPillar.csv"].Replace($"{EscoDownload.Skill(1)},SkillGroup,{EscoDownload.Base}skill/S7", $"{EscoDownload.Skill(1)},SkillGroup,{EscoDownload.Base}skill/S", StringComparison.Ordinal);

        var diff = Diff(before, Content());

        Assert.Equal([EscoDownload.Skill(4)], diff.Added.Select(concept => concept.Uri));
        var gone = Assert.Single(diff.Deprecated);
        Assert.Equal((EscoDownload.Skill(3), EscoDownload.Skill(4), "label"), (gone.Uri, gone.ReplacedBy?.Uri, gone.Basis));
        Assert.Equal([new(EscoDownload.Skill(1), ConceptType.Skill, "en", "lay bricks", "lay bricks and blocks")], diff.Relabelled);
        Assert.Equal(["digital", "green"], diff.Collections.Select(change => change.Id));
        Assert.Equal([EscoDownload.Skill(1)], diff.Collections[1].Joined.Select(concept => concept.Uri));
        Assert.Equal((1, 1), (diff.OtherLabelsChanged, diff.Moved));
    }

    [Fact]
    public void A_part_that_was_not_imported_is_no_change()
    {
        var whole = Content();
        foreach (var name in new[] { "occupations_en.csv", "ISCOGroups_en.csv" })
            download.Classification.Remove(name);
        download.Relations.Clear();
        var part = VocabularyMerge.Lay(Esco.Read(download.Packages()[0]).Edition!, VocabularyContent.Empty).Content;

        var diff = Diff(part, whole);

        Assert.Empty(diff.Added);
        Assert.DoesNotContain(ConceptType.Occupation, diff.Types);
        // Without the package of relations only groups stand under groups: that the skills stand nowhere is no move.
        Assert.Equal(0, diff.Moved);
    }

    private VocabularyContent Content() => VocabularyMerge.Lay(Esco.Read(download.Packages()).Edition!, VocabularyContent.Empty).Content;

    private static VocabularyDiff Diff(VocabularyContent before, VocabularyContent after) => VocabularyDiff.Of("esco", "1", before, "2", after);
}
