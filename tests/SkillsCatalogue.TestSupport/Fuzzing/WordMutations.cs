using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>Damage to what a Word document is made of: the parts of its package and their markup.</summary>
internal static partial class WordMutations
{
    private static readonly (string Open, string Close)[] Nests =
    [
        ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("<w:p>", "</w:p>"), ("<w:ins>", "</w:ins>"),
        ("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", ""), ("<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>"),
    ];

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("tags swapped", (bytes, random) => Parts(bytes, random, (_, xml) => Tags(xml, random, (tags, _) => tags[random.Next(tags.Count)].Value))),
        new("tags removed", (bytes, random) => Parts(bytes, random, (_, xml) => Tags(xml, random, (_, _) => ""))),
        new("tags doubled", (bytes, random) => Parts(bytes, random, (_, xml) => Tags(xml, random, (_, one) => one + one))),
        new("values", (bytes, random) => Parts(bytes, random, (_, xml) => Value().Replace(xml, match => random.Next(15) == 0 ? $"=\"{Mutation.Pick(random, Mutation.Numbers)}\"" : match.Value))),
        new("deep nesting", (bytes, random) => Parts(bytes, random, (_, xml) => Deep(xml, random))),
        new("part removed", (bytes, random) => Parts(bytes, random, (_, _) => null)),
        new("part emptied", (bytes, random) => Parts(bytes, random, (_, _) => "")),
        new("part that swells", (bytes, random) => Parts(bytes, random, (_, xml) => xml.Insert(xml.Length / 2, new string(' ', random.Next(1, 48) << 20)))),
        new("entities", (bytes, random) => Parts(bytes, random, (_, xml) => "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>" + xml.Insert(random.Next(xml.Length + 1), "&b;&#xD800;"))),
        new("part of another kind", (bytes, random) => Parts(bytes, random, (_, _) => "<html><body><p>text</p></body></html>")),
    ];

    private static string Deep(string xml, Random random)
    {
        var (open, close) = Mutation.Pick(random, Nests);
        var times = Mutation.Pick(random, [20, 1_000, 20_000]);
        var place = xml.IndexOf("<w:p", StringComparison.Ordinal);
        return place < 0 ? xml : string.Concat(xml.AsSpan(0, place), string.Concat(Enumerable.Repeat(open, times)), string.Concat(Enumerable.Repeat(close, random.Next(4) == 0 ? 0 : times)), xml.AsSpan(place));
    }

    private static string Tags(string xml, Random random, Func<List<Match>, string, string> change)
    {
        var tags = Tag().Matches(xml).ToList();
        var every = random.Next(1, 60);
        return tags.Count == 0 ? xml : Tag().Replace(xml, match => random.Next(every) == 0 ? change(tags, match.Value) : match.Value);
    }

    /// <summary>Changes one part, mostly that of the document itself; null takes it out.</summary>
    private static byte[] Parts(byte[] bytes, Random random, Func<string, string, string?> change)
    {
        using var memory = new MemoryStream();
        memory.Write(bytes);
        try
        {
            using (var package = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
            {
                if (package.Entries.Count == 0)
                    return bytes;
                var chosen = random.Next(2) == 0 ? package.GetEntry("word/document.xml") : null;
                var entry = chosen ?? package.Entries[random.Next(package.Entries.Count)];
                string xml;
                using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
                    xml = reader.ReadToEnd();
                var changed = change(entry.FullName, xml);
                var name = entry.FullName;
                entry.Delete();
                if (changed is not null)
                {
                    var made = package.CreateEntry(name);
                    // The time of day would make other bytes of the same seed.
                    made.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                    using var writer = new StreamWriter(made.Open(), new UTF8Encoding(false));
                    writer.Write(changed);
                }
            }

            return memory.ToArray();
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or NotSupportedException)
        {
            // An earlier mutation left no package that could be opened: then its bytes are damaged further.
            return Mutation.Pick(random, ByteMutations.All).Apply(bytes, random);
        }
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex Value();
}
