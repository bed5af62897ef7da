using System.Diagnostics;
using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.PageImages;

/// <summary>Boxes and images have one coordinate system: the ink of a word lies inside its box, and the strips just above and below a line's box are almost white.</summary>
public sealed class BoxesMeetInkTests
{
    private const int Dpi = 144;
    private const int Seed = 20261123;
    private const int WordsAFile = 60;

    public static TheoryData<string> Files =>
        [.. Repository.CorpusFolders.Select(Repository.SourceOf).Where(file => file.EndsWith(".pdf", StringComparison.Ordinal)).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public async Task The_ink_of_a_word_lies_inside_its_box(string folder)
    {
        Skip.IfNot(Path.Exists("/usr/bin/pdftoppm"), "NO RASTERISER: install poppler-utils to check that boxes lie on the ink.");
        var file = Path.Combine(Repository.Corpus, folder, "source.pdf");
        var document = Assert.IsType<ReadResult.Read>(new DocumentReader().Read(await File.ReadAllBytesAsync(file), file, CancellationToken.None)).Document;
        var random = new Random(Seed);
        var words = document.Words.Where(word => document.Slice(word.Span).Count(char.IsLetter) >= 4).ToArray();
        random.Shuffle(words);
        var shifted = 0;
        var pages = new Dictionary<int, Gray>();
        foreach (var word in words.Take(WordsAFile))
        {
            var size = document.Pages[word.Page - 1];
            if (!pages.TryGetValue(word.Page, out var image))
                pages[word.Page] = image = await DrawAsync(file, word.Page);
            Assert.InRange(image.Width, (size.Width * Dpi / 72) - 1.5, (size.Width * Dpi / 72) + 1.5);
            var inside = image.Ink(word.Box, size);
            Assert.True(inside > 0.08, $"seed {Seed}, page {word.Page}: '{document.Slice(word.Span)}' has {inside:P0} ink in its box.");
            // Half a box further down the word would be cut in two, and a letter's height beside it there is less of it.
            var beside = image.Ink(word.Box with { Y0 = word.Box.Y0 - word.Box.Height, Y1 = word.Box.Y0 }, size);
            shifted += beside < inside / 2 ? 1 : 0;
        }

        Assert.True(shifted >= 0.8 * Math.Min(WordsAFile, words.Length), $"seed {Seed}: only {shifted} words stand apart from what is below them.");
    }

    private static async Task<Gray> DrawAsync(string file, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/pdftoppm", ["-gray", "-cropbox", "-r", Dpi.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, file]) { RedirectStandardOutput = true })!;
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();
        return Gray.Of(bytes.ToArray());
    }

    /// <summary>A portable graymap (P5, 8 bits).</summary>
    private sealed record Gray(int Width, int Height, byte[] Bytes, int Start)
    {
        public static Gray Of(byte[] bytes)
        {
            var lines = Encoding.ASCII.GetString(bytes, 0, 40).Split('\n');
            var size = lines[1].Split(' ');
            return new(int.Parse(size[0], CultureInfo.InvariantCulture), int.Parse(size[1], CultureInfo.InvariantCulture), bytes, lines.Take(3).Sum(line => line.Length + 1));
        }

        /// <summary>Share of dark pixels in a box of the page.</summary>
        public double Ink(Box box, PageInfo page)
        {
            int At(double points) => (int)Math.Round(points * Dpi / 72);
            int dark = 0, all = 0;
            for (var y = Math.Max(0, At(page.Height - box.Y1)); y < Math.Min(Height, At(page.Height - box.Y0)); y++)
            {
                for (var x = Math.Max(0, At(box.X0)); x < Math.Min(Width, At(box.X1)); x++)
                {
                    all++;
                    dark += Bytes[Start + (y * Width) + x] < 160 ? 1 : 0;
                }
            }

            return all == 0 ? 0 : (double)dark / all;
        }
    }
}
