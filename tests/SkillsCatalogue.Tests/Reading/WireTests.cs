using System.Text.Json;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Ingestion.Reading.Wire;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>The bytes between a reading process and its parent: nothing is lost, and nothing that comes back is believed.</summary>
public sealed class WireTests(ITestOutputHelper output)
{
    private const int MaxWords = 2_000_000;

    public static TheoryData<string> Corpus => [.. Repository.CorpusFolders.Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Corpus))]
    public void Documents_come_back_as_they_were(string folder)
    {
        var read = ReadCorpus(folder);
        foreach (var scope in Enum.GetValues<ReadingScope>())
        {
            var result = scope == ReadingScope.Text ? read with { Standard = null } : read;
            Assert.Equal(Json(result), Json(ResultWire.Read(Bytes(result), read.Document.Sha256, scope, MaxWords)));
        }
    }

    [Fact]
    public void Set_aside_comes_back_as_it_was()
    {
        foreach (var page in new int?[] { null, 7 })
        {
            var aside = new ReadResult.SetAside("hash", page is null ? null : MediaTypes.Pdf, new Diagnostic("DOC006", DiagnosticSeverity.Error, "Oštećeno \ud800 😀", page));
            Assert.Equal(aside, ResultWire.Read(Bytes(aside), "hash", ReadingScope.Text, MaxWords));
        }
    }

    [Fact]
    public void Made_up_documents_come_back_as_they_were()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var read = MadeUp.Result(random);
            var back = Assert.IsType<ReadResult.Read>(ResultWire.Read(Bytes(read), read.Document.Sha256, ReadingScope.Standard, MaxWords));
            // JSON would mend lone surrogates: text is compared as it is.
            Assert.Equal(read.Document.Text, back.Document.Text);
            Assert.Equal(Json(read), Json(back));
        }
    }

    [Fact]
    public void A_damaged_answer_is_a_fault_or_a_document_that_is_sound()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"Seed {seed}.");
        var random = new Random(seed);
        var whole = Bytes(ReadCorpus("en-retrofit-coordinator"));
        var sha256 = ReadCorpus("en-retrofit-coordinator").Document.Sha256;
        var refused = 0;
        for (var round = 0; round < 2000; round++)
        {
            var bytes = whole.ToArray();
            var places = random.Next(1, 6);
            for (var i = 0; i < places; i++)
                bytes[random.Next(round % 2 == 0 ? bytes.Length : 400)] = (byte)random.Next(256);
            if (round % 7 == 0)
                bytes = bytes[..random.Next(bytes.Length)];
            try
            {
                if (ResultWire.Read(bytes, sha256, ReadingScope.Standard, MaxWords) is ReadResult.Read { Document: var document, Standard: var standard })
                    AssertSound(document, standard!);
            }
            catch (WireFaultException)
            {
                refused++;
            }
        }

        output.WriteLine($"{refused} of 2000 refused.");
        Assert.InRange(refused, 100, 2000);
    }

    [Fact]
    public void Another_document_or_another_scope_is_not_accepted()
    {
        var read = ReadCorpus("en-retrofit-coordinator");
        var bytes = Bytes(read);
        Assert.Throws<WireFaultException>(() => ResultWire.Read(bytes, new string('0', 64), ReadingScope.Standard, MaxWords));
        Assert.Throws<WireFaultException>(() => ResultWire.Read(bytes, read.Document.Sha256, ReadingScope.Text, MaxWords));
        Assert.Throws<WireFaultException>(() => ResultWire.Read([.. bytes, 0], read.Document.Sha256, ReadingScope.Standard, MaxWords));
        Assert.Throws<WireFaultException>(() => ResultWire.Read([], read.Document.Sha256, ReadingScope.Standard, MaxWords));
    }

    [Fact]
    public void More_than_the_limit_is_not_written()
    {
        var wire = new WireWriter(100_000);
        Assert.Throws<OutputTooLargeException>(() => ResultWire.Write(wire, ReadCorpus("hr-ict-mrezni-tehnicar")));
        wire.Clear();
        ResultWire.Write(wire, new ReadResult.SetAside("hash", null, new Diagnostic("DOC011", DiagnosticSeverity.Error, "Too large.")));
        Assert.True(wire.Written.Length < 100);
    }

    private static void AssertSound(DocumentText document, ParsedStandard standard)
    {
        Assert.All(document.Words, word => Assert.True(document.Slice(word.Span).Length >= 0 && double.IsFinite(word.Box.Width) && word.Page >= 1 && word.Page <= document.Pages.Count));
        Assert.All(document.Blocks, block => Assert.True(document.Slice(block.Content).Length >= 0));
        Assert.All(standard.Statements, statement => Assert.True(document.Slice(statement.Span).Length >= 0 && statement.Reprints.All(span => document.Slice(span).Length >= 0)));
        Assert.All(standard.Segments, segment => Assert.True(segment.Block < document.Blocks.Count && segment.Section < standard.Sections.Count));
    }

    private static ReadResult.Read ReadCorpus(string folder)
    {
        var source = Repository.SourceOf(Path.Combine(Repository.Corpus, folder));
        var read = Assert.IsType<ReadResult.Read>(new DocumentReader().Read(File.ReadAllBytes(source), Path.GetFileName(source), CancellationToken.None));
        return read with { Standard = StandardParser.Parse(read.Document) };
    }

    private static byte[] Bytes(ReadResult result)
    {
        var wire = new WireWriter(100_000_000);
        ResultWire.Write(wire, result);
        return wire.Written.ToArray();
    }

    private static string Json(ReadResult result) => JsonSerializer.Serialize(Assert.IsType<ReadResult.Read>(result), CatalogueJson.Options);
}
