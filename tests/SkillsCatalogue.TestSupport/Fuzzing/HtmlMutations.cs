using System.Text;
using System.Text.RegularExpressions;

namespace SkillsCatalogue.TestSupport.Fuzzing;

/// <summary>Damage to what a page of the web is made of: tags, attributes, entities, encodings.</summary>
internal static partial class HtmlMutations
{
    private static readonly string[] Openings = ["<div>", "<table><tr><td>", "<ul><li>", "<b>", "<p>", "<span title='>'>", "<dl><dt>", "<svg>", "<select><option>", "<a href='x'>", "<blockquote>"];
    private static readonly string[] Entities = ["&#xD800;", "&#0;", "&#x110000;", "&amp", "&;", "&#99999999999999999999;", "&nbsp;", "&shy;", "&#x202E;", "&notit;", "\0", "\uFFFE"];
    private static readonly string[] Attributes = [" colspan=2147483647", " rowspan=99999", " colspan=-1", " hidden", " style='display:none", " id=\"", " href='javascript:x'", " href='http://[::1'", " lang=''", " start=-99999999999"];
    private static readonly string[] Stray = ["<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script", "<style>", "<textarea>", "<title>", "<?xml", "<", "</", "</body>", "</html>", "<base href='data:'>", "<frameset>", "<plaintext>", "<template>"];
    private static readonly string[] Charsets = ["utf-16", "utf-7", "iso-2022-jp", "windows-1250", "x-user-defined", "", "no-such", "utf-32", "ibm037"];
    private static readonly Encoding[] Encodings = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1];
    private static readonly byte[][] Marks = [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0, 0], [0x2B, 0x2F, 0x76, 0x38]];

    public static readonly IReadOnlyList<Mutation> All =
    [
        new("tags swapped", (bytes, random) => Tags(bytes, random, (tags, one) => tags[random.Next(tags.Count)].Value)),
        new("tags removed", (bytes, random) => Tags(bytes, random, (_, _) => "")),
        new("tags doubled", (bytes, random) => Tags(bytes, random, (_, one) => one + one)),
        new("closing tags removed", (bytes, random) => Change(bytes, text => Closing().Replace(text, match => random.Next(3) == 0 ? "" : match.Value))),
        new("deep nesting", (bytes, random) => Insert(bytes, random, string.Concat(Enumerable.Repeat(Mutation.Pick(random, Openings), Mutation.Pick(random, [50, 2_000, 50_000]))))),
        new("entities", (bytes, random) => Many(bytes, random, Entities)),
        new("attributes", (bytes, random) => Many(bytes, random, Attributes)),
        new("stray openings", (bytes, random) => Many(bytes, random, Stray)),
        new("another encoding", (bytes, random) => Mutation.Pick(random, Encodings).GetBytes(Encoding.UTF8.GetString(bytes))),
        new("wrong encoding named", (bytes, random) => Change(bytes, text => Charset().Replace(text, "charset=\"" + Mutation.Pick(random, Charsets) + "\""))),
        new("mark of another encoding", (bytes, random) => [.. Mutation.Pick(random, Marks), .. bytes]),
        new("long line", (bytes, random) => Insert(bytes, random, new string(Mutation.Pick(random, ['a', ' ', '\u00ad', '\u200b', '\u0301', '<', '&']), Mutation.Pick(random, [1_000, 300_000])))),
    ];

    private static byte[] Change(byte[] bytes, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes)));

    private static byte[] Insert(byte[] bytes, Random random, string what) => Change(bytes, text => text.Insert(random.Next(text.Length + 1), what));

    private static byte[] Many(byte[] bytes, Random random, string[] what) => Change(bytes, text =>
    {
        for (var i = random.Next(1, 20); i > 0; i--)
            text = text.Insert(random.Next(text.Length + 1), Mutation.Pick(random, what));
        return text;
    });

    private static byte[] Tags(byte[] bytes, Random random, Func<List<Match>, string, string> change) => Change(bytes, text =>
    {
        var tags = Tag().Matches(text).ToList();
        var every = random.Next(1, 60);
        return tags.Count == 0 ? text : Tag().Replace(text, match => random.Next(every) == 0 ? change(tags, match.Value) : match.Value);
    });

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("</[a-z]+>")]
    private static partial Regex Closing();

    [GeneratedRegex("charset=\"?[A-Za-z0-9-]*\"?")]
    private static partial Regex Charset();
}
