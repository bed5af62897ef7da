using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;
using Xunit.Abstractions;
using static SkillsCatalogue.Tests.Documents.Word.WordMaker;

namespace SkillsCatalogue.Tests.Documents.Word;

/// <summary>Documents damaged at random: each is read or set aside within the limits, none ends in a fault of the reader.</summary>
public sealed class WordMutationTests(ITestOutputHelper output)
{
    private const int Rounds = 300;

    [Fact]
    public async Task Three_hundred_damaged_packages_are_read_or_set_aside()
    {
        const int Seed = 20261123;
        var random = new Random(Seed);
        var whole = Sample();
        await CheckAsync(Seed, round =>
        {
            var bytes = whole.ToArray();
            switch (round % 4)
            {
                case 0: return bytes[..random.Next(1, bytes.Length)];
                case 1: return [.. bytes[..random.Next(bytes.Length)], .. bytes[random.Next(bytes.Length)..]];
                case 2: bytes.AsSpan(random.Next(bytes.Length - 8), 8).Fill((byte)random.Next(256)); return bytes;
                default:
                    for (var i = 0; i <= random.Next(20); i++)
                        bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                    return bytes;
            }
        });
    }

    [Fact]
    public async Task Three_hundred_damaged_parts_are_read_or_set_aside()
    {
        const int Seed = 33;
        var random = new Random(Seed);
        var whole = Sample();
        await CheckAsync(Seed, _ =>
        {
            var target = random.Next(40);
            return Package.Edited(whole, (name, xml) => (name.Length * 7) % 40 <= target && random.Next(2) == 0 ? Damaged(xml, random) : xml);
        });
    }

    private async Task CheckAsync(int seed, Func<int, byte[]> make)
    {
        output.WriteLine($"Seed {seed}.");
        var reader = new DocumentReader(new ReaderOptions { TimeLimit = TimeSpan.FromMinutes(10) });
        var codes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            var result = await reader.ReadWithLimitAsync(make(round), "standard.docx", CancellationToken.None);
            var code = result is ReadResult.SetAside aside ? aside.Reason.Code : "read";
            Assert.False(code is DiagnosticCodes.ReaderFault or DiagnosticCodes.TimedOut, $"Seed {seed}, round {round}: {code} {(result as ReadResult.SetAside)?.Reason.Message}");
            codes[code] = codes.GetValueOrDefault(code) + 1;
        }

        output.WriteLine(string.Join(", ", codes.Select(code => $"{code.Key} {code.Value}")));
        Assert.True(codes.GetValueOrDefault("read") > 0 && codes.Count > 1, "The mutations are all harmless or all deadly: they show nothing.");
    }

    /// <summary>Swaps, cuts and doubles pieces of markup, so that most of what comes out is still XML of a kind.</summary>
    private static string Damaged(string xml, Random random)
    {
        var tags = xml.Split('<');
        for (var i = 0; i <= random.Next(3) && tags.Length > 4; i++)
        {
            int one = random.Next(2, tags.Length), other = random.Next(2, tags.Length);
            switch (random.Next(4))
            {
                case 0: (tags[one], tags[other]) = (tags[other], tags[one]); break;
                case 1: tags[one] = tags[one].Replace("=\"", "=\"-", StringComparison.Ordinal); break;
                case 2: tags[one] = tags[one].Replace("w:", "v:", StringComparison.Ordinal); break;
                default: tags[one] = tags[one].Replace("1", "99999999999", StringComparison.Ordinal); break;
            }
        }

        return string.Join('<', tags);
    }

    private static byte[] Sample() => new WordMaker
    {
        Styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>",
        Numbering = List(1, Level(0, "decimal", "%1."), Level(1, "lowerLetter", "%1.%2)")) + List(2, Level(0, "bullet", "\uF0B7")),
        Body = P("Program", "<w:pStyle w:val=\"H1\"/>") + Item("mjeri napon", 1, 1) + Item("spaja vodove", 2) + "<w:tbl><w:tr><w:tc>" + P("Razina") + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + P("1") + "</w:tc></w:tr></w:tbl>"
            + "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        More = file =>
        {
            file.MainDocumentPart!.AddNewPart<HeaderPart>().Header = new Header(Root("hdr", P("Ustanova")));
            file.MainDocumentPart!.AddHyperlinkRelationship(new Uri("https://example.org/1"), true);
            file.PackageProperties.Title = "Program 1";
        },
    }.Bytes();
}
