using System.Net;
using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Safety;
using SkillsCatalogue.Tests.Corpus;

namespace SkillsCatalogue.Tests.Safety;

public sealed class MachineAddressTests
{
    public static TheoryData<string> Hostile => [.. HostileText.All];

    [Fact]
    public void There_are_at_least_forty_kinds() => Assert.True(HostileText.All.Count >= 40);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Words_that_speak_to_a_machine_are_found(string words) => Assert.True(MachineAddress.Is(words), words);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void They_are_found_in_the_text_of_a_page_in_white_letters_and_in_table_cells(string words)
    {
        var escaped = WebUtility.HtmlEncode(words);
        foreach (var place in new[] { $"<p>{escaped}</p>", $"<p style=\"color:#fff\">{escaped}</p>", $"<table><tr><td>PC1</td><td>{escaped}</td></tr></table>" })
        {
            var html = $"<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Welder</title></head><body><h1>Welder</h1><p>Weld pipes and check the seams.</p>{place}<p>Measure the parts.</p></body></html>";
            var read = Assert.IsType<ReadResult.Read>(new DocumentReader().Read(Encoding.UTF8.GetBytes(html), "page.html", CancellationToken.None));
            Assert.True(MachineAddress.IsIn(read.Document), place);
            Assert.DoesNotContain(MachineAddress.Paragraphs(read.Document), span => read.Document.Slice(span).Contains("Weld pipes", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_standard_of_the_corpus_raises_an_alarm() =>
        Assert.Empty(CorpusStandard.All.Where(standard => MachineAddress.IsIn(standard.Document)).Select(standard => standard.Name));
}
