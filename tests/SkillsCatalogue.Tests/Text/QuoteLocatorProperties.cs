using System.Text;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Text;

/// <summary>Quotes are planted in random text, disguised or damaged, and must be found where they were planted.</summary>
public sealed class QuoteLocatorProperties
{
    private const int Seed = 41_907;

    private static readonly string Alphabet = "aaaeeeiiioouubcdfgghjkklmmnnnpprrsssttttvzčšžćđõäöüæøå";

    [Fact]
    public void A_disguised_quote_is_found_where_it_was_planted()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 400; round++)
        {
            var (document, planted) = Plant(random);
            var quote = Disguise(random, document.Slice(planted));
            var found = QuoteLocator.Locate(document, quote);
            Assert.True(found.Grounding >= Grounding.Normalised && found.Span == planted, $"seed {Seed}, round {round}: {found} for {planted}, quote: {quote}");
        }
    }

    [Fact]
    public void A_damaged_quote_is_found_where_it_was_planted()
    {
        var random = new Random(Seed + 1);
        for (var round = 0; round < 400; round++)
        {
            var (document, planted) = Plant(random);
            var original = document.Slice(planted);
            var edits = Math.Max(1, original.Count(char.IsLetter) / 25);
            var quote = Damage(random, original, edits);
            var found = QuoteLocator.Locate(document, quote);
            Assert.True(found.IsLocated && found.Span.IntersectionOverUnion(planted) > 0.9, $"seed {Seed + 1}, round {round}: {found} for {planted}, quote: {quote}");
            Assert.True(found.Distance <= edits + 12, $"seed {Seed + 1}, round {round}: distance {found.Distance} of {edits} edits");
        }
    }

    [Fact]
    public void A_quote_from_elsewhere_is_not_found()
    {
        var random = new Random(Seed + 2);
        var (document, _) = Plant(random);
        for (var round = 0; round < 400; round++)
        {
            var quote = Words(random, random.Next(5, 25));
            Assert.False(QuoteLocator.Locate(document, quote).IsLocated, $"seed {Seed + 2}, round {round}: {quote}");
        }
    }

    [Fact]
    public void A_book_of_three_hundred_pages_takes_milliseconds_a_quote()
    {
        var random = new Random(Seed + 3);
        var text = Words(random, 130_000);
        var document = PlainDocument.Of(text);
        QuoteLocator.Locate(document, "warm up the folding of the text");
        const int quotes = 100;
        var times = new List<double>();
        for (var i = 0; i < quotes; i++)
        {
            var start = text.IndexOf(' ', random.Next(text.Length - 400)) + 1;
            var end = text.IndexOf(' ', start + 150);
            var quote = Damage(random, text[start..end], 3);
            LocatedQuote found = null!;
            times.Add(WorkTime.Of(() => found = QuoteLocator.Locate(document, quote)).TotalMilliseconds);
            Assert.True(found.IsLocated && found.Span.Overlaps(new(start, end)), $"seed {Seed + 3}, quote {i}");
        }

        // Processor time, and the quarter that other work on the machine disturbed least.
        Assert.True(times.Order().ElementAt(quotes / 4) < 50, $"{times.Average()} ms a quote on average");
    }

    private static (DocumentText Document, TextSpan Planted) Plant(Random random)
    {
        var before = Words(random, random.Next(0, 300));
        var statement = Words(random, random.Next(4, 30));
        var after = Words(random, random.Next(0, 300));
        var text = before + "\n" + statement + "\n" + after;
        return (PlainDocument.Of(text), new TextSpan(before.Length + 1, before.Length + 1 + statement.Length));
    }

    private static string Words(Random random, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                text.Append(' ');
            var length = random.Next(2, 11);
            for (var j = 0; j < length; j++)
                text.Append(Alphabet[random.Next(Alphabet.Length)]);
        }

        return text.ToString();
    }

    private static string Disguise(Random random, string quote)
    {
        var text = new StringBuilder();
        foreach (var c in quote)
        {
            switch (random.Next(12))
            {
                case 0: text.Append(char.ToUpperInvariant(c)); break;
                case 1 when c == ' ': text.Append("\n "); break;
                case 2 when c == ' ': text.Append('\u00A0'); break;
                case 3 when char.IsLetter(c): text.Append(c).Append('\u00AD'); break;
                case 4 when c == 'č': text.Append('c'); break;
                case 5 when c == 'õ': text.Append("o\u0303"); break;
                default: text.Append(c); break;
            }
        }

        return (random.Next(3) == 0 ? "„" + text + "”" : text.ToString()).Replace("fi", "ﬁ", StringComparison.Ordinal);
    }

    private static string Damage(Random random, string quote, int edits)
    {
        var text = new StringBuilder(quote);
        for (var i = 0; i < edits; i++)
        {
            var at = random.Next(text.Length);
            while (!char.IsLetter(text[at]))
                at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0: text[at] = 'w'; break;
                case 1: text.Insert(at, 'w'); break;
                default: text.Remove(at, 1); break;
            }
        }

        return text.ToString();
    }
}
