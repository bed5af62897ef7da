using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>Damage to what a PDF is made of: objects, names, numbers, streams, cross references.</summary>
internal static partial class PdfMutations
{
    private static readonly string[] Filters =
        ["/Filter /LZWDecode", "/Filter /ASCIIHexDecode", "/Filter /ASCII85Decode", "/Filter /RunLengthDecode", "/Filter /DCTDecode", "/Filter /Crypt", "/Filter [/FlateDecode /FlateDecode]", "/DecodeParms << /Predictor 12 /Columns 99999999 >> /Filter /FlateDecode"];

    private static readonly string[] Openings = ["[", "<<", "<< /A ", "(", "q ", "BT ", "[ << /K ", "/Fm Do q "];

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("number", (bytes, random) => Replace(bytes, random, Number(), _ => Mutation.Pick(random, Mutation.Numbers))),
        new("name", (bytes, random) => Replace(bytes, random, Name(), matches => Mutation.Pick(random, matches).Value)),
        new("reference", (bytes, random) => Replace(bytes, random, Reference(), matches => Mutation.Pick(random, matches).Value)),
        new("object doubled", (bytes, random) => Objects(bytes, random, (one, other) => one + "\n" + one)),
        new("object replaced", (bytes, random) => Objects(bytes, random, (one, other) => other)),
        new("object removed", (bytes, random) => Objects(bytes, random, (_, _) => "")),
        new("cross references", (bytes, random) => Replace(bytes, random, CrossReference(), _ => random.Next(20_000_000).ToString("D10", CultureInfo.InvariantCulture))),
        new("start of cross references", (bytes, random) => Replace(bytes, random, StartOfReferences(), _ => $"startxref\n{Mutation.Pick(random, Mutation.Numbers)}")),
        new("length of a stream", (bytes, random) => Replace(bytes, random, Length(), _ => $"/Length {Mutation.Pick(random, Mutation.Numbers)}")),
        new("filter", (bytes, random) => Replace(bytes, random, Filter(), _ => Mutation.Pick(random, Filters))),
        new("stream", (bytes, random) => Stream(bytes, random, content => Content(content, random))),
        new("stream of noise", (bytes, random) => Stream(bytes, random, content => Noise(content, random))),
        new("stream that swells", (bytes, random) => Stream(bytes, random, _ => new byte[random.Next(1, 64) << 20])),
        new("deep stream", (bytes, random) => Stream(bytes, random, _ => Encoding.Latin1.GetBytes(Deep(random)))),
        new("deep object", (bytes, random) => Objects(bytes, random, (one, _) => one[..(one.IndexOf("obj", StringComparison.Ordinal) + 3)] + Deep(random) + "\nendobj")),
    ];

    private static string Deep(Random random) => string.Concat(Enumerable.Repeat(Mutation.Pick(random, Openings), Mutation.Pick(random, [100, 5_000, 100_000])));

    /// <summary>Latin-1 keeps every byte as a letter.</summary>
    private static byte[] Replace(byte[] bytes, Random random, Regex what, Func<List<Match>, string> with)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var matches = what.Matches(text).ToList();
        if (matches.Count == 0)
            return bytes;
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var match = Mutation.Pick(random, matches);
            // Earlier replacements may have moved it: what stands there now is replaced all the same.
            var start = Math.Min(match.Index, text.Length);
            text = string.Concat(text.AsSpan(0, start), with(matches), text.AsSpan(Math.Min(text.Length, start + match.Length)));
        }

        return Encoding.Latin1.GetBytes(text);
    }

    private static byte[] Objects(byte[] bytes, Random random, Func<string, string, string> change)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var matches = Object().Matches(text);
        if (matches.Count == 0)
            return bytes;
        var (one, other) = (matches[random.Next(matches.Count)], matches[random.Next(matches.Count)]);
        return Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, one.Index), change(one.Value, other.Value), text.AsSpan(one.Index + one.Length)));
    }

    private static byte[] Stream(byte[] bytes, Random random, Func<byte[], byte[]> change)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var matches = StreamOf().Matches(text);
        if (matches.Count == 0)
            return bytes;
        var content = matches[random.Next(matches.Count)].Groups["content"];
        var packed = Packed(change(Unpacked(bytes[content.Index..(content.Index + content.Length)])));
        return [.. bytes[..content.Index], .. packed, .. bytes[(content.Index + content.Length)..]];
    }

    private static byte[] Unpacked(byte[] packed)
    {
        try
        {
            using var from = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var to = new MemoryStream();
            from.CopyTo(to);
            return to.ToArray();
        }
        catch (InvalidDataException)
        {
            return packed;
        }
    }

    private static byte[] Packed(byte[] content)
    {
        using var to = new MemoryStream();
        using (var packing = new ZLibStream(to, CompressionLevel.Fastest))
            packing.Write(content);
        return to.ToArray();
    }

    /// <summary>Swaps, doubles and changes the tokens of a content stream.</summary>
    private static byte[] Content(byte[] content, Random random)
    {
        var tokens = Encoding.Latin1.GetString(content).Split(' ');
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            ref var token = ref tokens[random.Next(tokens.Length)];
            token = random.Next(3) switch
            {
                0 => Mutation.Pick(random, Mutation.Numbers),
                1 => tokens[random.Next(tokens.Length)],
                _ => Mutation.Pick(random, Openings) + token,
            };
        }

        return Encoding.Latin1.GetBytes(string.Join(' ', tokens));
    }

    private static byte[] Noise(byte[] content, Random random)
    {
        var noise = new byte[random.Next(1, Math.Max(2, content.Length))];
        random.NextBytes(noise);
        return noise;
    }

    [GeneratedRegex(@"(?<=[ /\[\n])-?\d+(\.\d+)?(?=[ /\]\n\r>])")]
    private static partial Regex Number();

    [GeneratedRegex(@"/[A-Za-z][A-Za-z0-9]*")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b\d+ 0 R\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b\d+ 0 obj\b.*?endobj", RegexOptions.Singleline)]
    private static partial Regex Object();

    [GeneratedRegex(@"(?<=\n)\d{10}(?= \d{5} [nf])")]
    private static partial Regex CrossReference();

    [GeneratedRegex(@"startxref\s+\d+")]
    private static partial Regex StartOfReferences();

    [GeneratedRegex(@"/Length \d+( 0 R)?")]
    private static partial Regex Length();

    [GeneratedRegex(@"/Filter ?/FlateDecode")]
    private static partial Regex Filter();

    [GeneratedRegex(@"stream\r?\n(?<content>.*?)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex StreamOf();
}
