using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Ingestion.Vocabularies;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Vocabularies;

public sealed class EscoReaderTests : IDisposable
{
    private readonly EscoDownload download = new();

    public void Dispose() => download.Dispose();

    [Fact]
    public void Packages_and_the_folder_that_they_unpack_to_say_the_same()
    {
        var packed = Content(Esco.Read(download.Packages()));
        var unpacked = Content(Esco.Read(download.Unpacked()));

        Assert.Equal(packed.Concepts.Values.OrderBy(concept => concept.Uri, StringComparer.Ordinal), unpacked.Concepts.Values.OrderBy(concept => concept.Uri, StringComparer.Ordinal));
        Assert.True(packed.Relations.SetEquals(unpacked.Relations));
        Assert.Equal(8, packed.Concepts.Count);
        Assert.Equal("1.9.0", Esco.Read(download.Unpacked()).Edition!.Version);
    }

    [Fact]
    public void Labels_are_parted_cleaned_and_said_once()
    {
        var content = Content(Esco.Read(download.Packages()));

        Assert.Equal(
            [new(ConceptTextKind.PrefLabel, "lay bricks"), new(ConceptTextKind.AltLabel, "brick laying"), new(ConceptTextKind.AltLabel, "set bricks"), new(ConceptTextKind.Description, "Puts bricks in rows.")],
            content.Texts[(EscoDownload.Skill(1), "en")]);
        Assert.Equal(
            [new(ConceptTextKind.PrefLabel, "waste sorting"), new(ConceptTextKind.AltLabel, "sorting of waste"), new(ConceptTextKind.Description, "Knows, in which bin\nwhat belongs.")],
            content.Texts[(EscoDownload.Skill(2), "en")]);
        Assert.Equal("use \"smart\" scales", content.PrefLabel(EscoDownload.Skill(3), "en"));
    }

    [Fact]
    public void Blank_kinds_stay_open_and_are_told()
    {
        var reading = Esco.Read(download.Packages());
        var content = Content(reading);

        Assert.Equal((SkillType.Skill, "cross-sector"), (content.Concepts[EscoDownload.Skill(1)].SkillType, content.Concepts[EscoDownload.Skill(1)].ReuseLevel));
        Assert.Equal(((SkillType?)null, (string?)null), (content.Concepts[EscoDownload.Skill(3)].SkillType, content.Concepts[EscoDownload.Skill(3)].ReuseLevel));
        Assert.Contains(reading.Faults, fault => fault.Code == VocabularyCodes.LeftOpen && fault.Message.StartsWith("1 skills have no type and 1 no reuse level", StringComparison.Ordinal));
    }

    [Fact]
    public void Relations_hierarchies_and_collections_come_from_files_and_from_columns()
    {
        var content = Content(Esco.Read(download.Packages()));

        Assert.Contains(new(EscoDownload.Base + "occupation/1", ConceptRelationKind.EssentialSkill, EscoDownload.Skill(1)), content.Relations);
        Assert.Contains(new(EscoDownload.Skill(1), ConceptRelationKind.RelatedOptionalSkill, EscoDownload.Skill(2)), content.Relations);
        // No file tells where occupations stand, a column does.
        Assert.Contains(new(EscoDownload.Base + "occupation/1", ConceptRelationKind.Broader, EscoDownload.Base + "isco/C7112"), content.Relations);
        Assert.Contains(new(EscoDownload.Base + "isco/C7112", ConceptRelationKind.Broader, EscoDownload.Base + "isco/C711"), content.Relations);
        Assert.Equal(7, content.Relations.Count);
        Assert.Equal([EscoDownload.Skill(2)], content.Collections["green"].Members);
        Assert.Equal([EscoDownload.Skill(3)], content.Collections["digital"].Members);
        Assert.Equal("S7", content.Concepts[EscoDownload.Base + "skill/S7"].Code);
    }

    [Fact]
    public void Relations_with_a_language_in_their_name_are_read_too()
    {
        foreach (var (name, text) in download.Relations.ToList())
        {
            download.Relations.Remove(name);
            download.Relations.Add(name.Replace(".csv", "_en.csv", StringComparison.Ordinal), text);
        }

        Assert.Equal(7, Content(Esco.Read(download.Packages("1.2.1"))).Relations.Count);
    }

    [Fact]
    public void A_file_alone_takes_version_and_language_from_the_user()
    {
        var file = download.Alone("skills.csv", System.Text.Encoding.UTF8.GetBytes(download.Classification["skills_en.csv"]));

        var reading = EscoReader.Read([file], new("1.2.0", ["hr"]));

        Assert.Equal("lay bricks", Content(reading).PrefLabel(EscoDownload.Skill(1), "hr"));
        Assert.Equal("1.2.0", reading.Edition!.Version);
    }

    [Fact]
    public void Every_file_is_told_before_it_is_read()
    {
        var told = new List<EscoProgress>();
        EscoReader.Read(download.Packages(), new(null, []), new Listener(told));
        Assert.Equal(Enumerable.Range(1, 9), told.Select(step => step.Number));
        Assert.All(told, step => Assert.Equal(9, step.Total));
    }

    [SkippableFact]
    public void The_official_download_has_the_numbers_that_its_publisher_names()
    {
        var folder = Path.Combine(Repository.SharedData ?? ".", "esco", "v1.1.1");
        Skip.IfNot(Directory.Exists(folder), "ESCO 1.1.1 is not here: set SKILLS_SHARED.");

        var reading = EscoReader.Read(Directory.GetFiles(folder, "*.zip"), new(null, []));
        var summary = VocabularySummary.Of("esco", "1.1.1", DateTimeOffset.UnixEpoch, Content(reading));

        Assert.Equal((13896, 3007), (summary.Concepts[ConceptType.Skill], summary.Concepts[ConceptType.Occupation]));
        Assert.Equal((570, 1201, 96, 26), (summary.Collections["green"], summary.Collections["digital"], summary.Collections["transversal"], summary.Collections["digComp"]));
        Assert.Equal(5899, summary.Relations[RelationArea.SkillSkills]);
        // 67 of the 123,855 name concepts that the classification lacks.
        Assert.Equal(123855 - 67, summary.Relations[RelationArea.OccupationSkills]);
    }

    private static VocabularyContent Content(EscoReading reading) =>
        VocabularyMerge.Lay(Assert.IsType<VocabularyEdition>(reading.Edition), VocabularyContent.Empty).Content;

    private sealed class Listener(List<EscoProgress> told) : IProgress<EscoProgress>
    {
        public void Report(EscoProgress value) => told.Add(value);
    }
}
