using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Vocabularies;

/// <summary>Wrong files are refused whole, with a code and a place.</summary>
public sealed class EscoRefusalTests : IDisposable
{
    private readonly EscoDownload download = new();

    public void Dispose() => download.Dispose();

    [Fact]
    public void Nothing_there()
    {
        Assert.Equal((VocabularyCodes.NothingThere, "no such thing.zip"), Refused("no such thing.zip"));
        Assert.Equal((VocabularyCodes.NothingThere, null), Refused(download.Alone("notes.csv", "a,b\n"u8.ToArray())));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.99)]
    [InlineData(0.0)]
    public void A_package_cut_short(double share)
    {
        var package = download.Packages()[0];
        var bytes = File.ReadAllBytes(package);
        File.WriteAllBytes(package, bytes[..(int)(bytes.Length * share)]);
        Assert.Equal(VocabularyCodes.Damaged, Refused(package).Code);
    }

    [Fact]
    public void A_package_that_unpacks_to_far_more()
    {
        download.Classification["skills_en.csv"] = new string(' ', 40_000_000);
        Assert.Equal(VocabularyCodes.ExpandsTooMuch, Refused(download.Packages()).Code);
    }

    [Fact]
    public void A_column_that_is_not_there()
    {
        download.Classification["skills_en.csv"] = download.Classification["skills_en.csv"].Replace("preferredLabel", "label", StringComparison.Ordinal);
        var fault = Fault(download.Packages());
        Assert.Equal((VocabularyCodes.WrongHeader, 1), (fault.Code, fault.Line));
        Assert.EndsWith("skills_en.csv", fault.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KnowledgeSkillCompetence,not an address,,,x,,,,,,,,\n")]
    [InlineData("KnowledgeSkillCompetence,,,,x,,,,,,,,\n")]
    [InlineData("KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/9,skill\n")]
    [InlineData("KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/9,,,\"never closed,,,,,,,,\n")]
    public void A_record_that_cannot_be_read_is_told_with_its_line(string record)
    {
        download.Classification["skills_en.csv"] += record;
        var fault = Fault(download.Packages());
        // The first line, three records, of which two have a line break in a cell: two breaks and one.
        Assert.Equal((VocabularyCodes.WrongRecord, 9), (fault.Code, fault.Line));
    }

    [Fact]
    public void Another_encoding()
    {
        var file = download.Alone("skills_hr.csv", Encoding.Latin1.GetBytes(download.Classification["skills_en.csv"] + $"x,{EscoDownload.Skill(4)},,,\u010dist ku\u0107a \u00e6,,,,,,,,\n"));
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file), 0xE6, 0xFF]);
        var fault = Assert.Single(Ingestion.Vocabularies.EscoReader.Read([file], new("1.2.0", [])).Faults);
        Assert.Equal(VocabularyCodes.WrongEncoding, fault.Code);
    }

    [Fact]
    public void No_version_and_several_versions()
    {
        var file = download.Alone("skills_en.csv", Encoding.UTF8.GetBytes(download.Classification["skills_en.csv"]));
        Assert.Equal(VocabularyCodes.NoVersion, Refused(file).Code);
        Assert.Equal(VocabularyCodes.MixedVersions, Refused([.. download.Packages("1.1.0"), .. download.Packages("1.1.1")]).Code);
    }

    [Fact]
    public void A_language_that_is_not_there_and_a_part_that_is_there_twice()
    {
        var fault = Assert.Single(Ingestion.Vocabularies.EscoReader.Read(download.Packages(), new(null, ["hr"])).Faults);
        Assert.Equal(VocabularyCodes.WrongLanguage, fault.Code);
        Assert.Contains(Esco.Read([download.Unpacked(), .. download.Packages()]).Faults, other => other.Code == VocabularyCodes.TwiceThere);
    }

    [Fact]
    public void Relations_without_concepts_and_relations_of_another_version()
    {
        var (_, alone) = VocabularyMerge.Lay(Esco.Read(download.Packages()[1]).Edition!, VocabularyContent.Empty);
        Assert.Contains(alone, fault => fault is { Code: VocabularyCodes.MissingFile, Severity: DiagnosticSeverity.Error });

        download.Relations["skillSkillRelations.csv"] = download.Relations["skillSkillRelations.csv"].Replace("0000-", "1111-", StringComparison.Ordinal);
        var (_, foreign) = VocabularyMerge.Lay(Esco.Read(download.Packages()).Edition!, VocabularyContent.Empty);
        Assert.Contains(foreign, fault => fault is { Code: VocabularyCodes.OtherConcepts, Severity: DiagnosticSeverity.Error });
    }

    private static VocabularyFault Fault(params string[] paths)
    {
        var reading = Esco.Read(paths);
        Assert.Null(reading.Edition);
        return Assert.Single(reading.Faults, fault => fault.Severity == DiagnosticSeverity.Error);
    }

    private static (string Code, string? File) Refused(params string[] paths)
    {
        var fault = Fault(paths);
        return (fault.Code, fault.File);
    }
}
