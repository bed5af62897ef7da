using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Tests.Reading;

/// <summary>PDFs whose objects nest a hundred thousand deep, in themselves or by pointing at each other, and what they cost everybody else.</summary>
public sealed class DeepPdfTests
{
    private const int Deep = 100_000;
    private const string Text = "BT /F1 12 Tf 20 200 Td (The person plans the work of the day and checks all the tools before use and keeps order.) Tj ET ";

    public static TheoryData<string> Nests => ["arrays", "dictionaries", "arrays and dictionaries", "dictionaries that do not end", "trailer", "arrays of a page", "properties of a page", "states of a page", "forms"];

    public static TheoryData<string> Chains => ["pages", "names", "colour spaces", "functions"];

    [Theory]
    [MemberData(nameof(Nests))]
    public async Task What_nests_in_itself_is_read_or_refused_and_the_process_lives_on(string nest)
    {
        using var pool = Pools.Of();

        Assert.True(await pool.ReadAsync("deep.pdf", Made(nest)) is ReadResult.Read or ReadResult.SetAside { Reason.Code: DiagnosticCodes.Damaged or DiagnosticCodes.NoTextLayer or DiagnosticCodes.TooLittleText });

        var id = Assert.Single(pool.ProcessIds);
        Assert.Equal("read", await pool.CodeOfAsync("page.html"));
        Assert.Equal(id, Assert.Single(pool.ProcessIds));
    }

    /// <summary>The library follows these pointers by recursion and knows no limit of depth: where the stack ends, the process does, and no more than that.</summary>
    [Theory]
    [MemberData(nameof(Chains))]
    public async Task What_nests_by_pointing_costs_the_process_at_most_and_the_next_document_is_read(string chain)
    {
        using var pool = Pools.Of();

        var result = await pool.ReadAsync("chain.pdf", Made(chain));

        Assert.True(result is ReadResult.Read or ReadResult.SetAside { Reason.Code: DiagnosticCodes.Damaged or DiagnosticCodes.ReaderDied }, result.ToString());
        Assert.Equal("read", await pool.CodeOfAsync("page.html"));
    }

    private static byte[] Made(string what) => what switch
    {
        "arrays" => Pdf(Page("", ""), Text, [Times("[") + Times("]")]),
        "dictionaries" => Pdf(Page("", "/X " + Times("<< /A ") + "1" + Times(" >>")), Text, []),
        "arrays and dictionaries" => Pdf(Page("", "/X " + Times("[ << /A ") + "1" + Times(" >> ]")), Text, []),
        "dictionaries that do not end" => Pdf(Page("", "/X " + Times("<< /A ")), Text, []),
        "trailer" => Pdf(Page("", ""), Text, [], "/X " + Times("[") + Times("]")),
        "arrays of a page" => Pdf(Page("", ""), Times("[") + Times("]") + " TJ " + Text, []),
        "properties of a page" => Pdf(Page("", ""), "/P " + Times("<< /A ") + "1" + Times(" >>") + " BDC " + Text, []),
        "states of a page" => Pdf(Page("", ""), Times("q ") + Text + Times("Q "), []),
        "forms" => Pdf(Page("/XObject << /X 6 0 R >>", ""), "/X Do " + Text, Chain(next => Stream(next is null ? Text : "/X Do ", $"/Type /XObject /Subtype /Form /BBox [0 0 900 300] /Resources << /Font << /F1 5 0 R >> {(next is null ? "" : $"/XObject << /X {next} >>")} >> "))),
        "pages" => Pdf(Page("", ""), Text, Chain(next => $"<< /Type /Pages /Count 1 /Kids [{next ?? "3 0 R"}] >>"), kids: "6 0 R"),
        "names" => Pdf(Page("", ""), Text, Chain(next => next is null ? "<< /Names [] >>" : $"<< /Kids [{next}] >>"), catalogue: "/Names << /Dests 6 0 R >>"),
        "colour spaces" => Pdf(Page("/ColorSpace << /C 6 0 R >>", ""), "/C cs 1 sc " + Text, Chain(next => next is null ? "/DeviceGray" : $"[/Separation /S {next} << /FunctionType 2 /Domain [0 1] /N 1 >>]")),
        "functions" => Pdf(Page("/ColorSpace << /C [/Separation /S /DeviceGray 6 0 R] >>", ""), "/C cs 1 sc " + Text, Chain(next => next is null ? "<< /FunctionType 2 /Domain [0 1] /N 1 >>" : $"<< /FunctionType 3 /Domain [0 1] /Bounds [] /Encode [0 1] /Functions [{next}] >>")),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static string Times(string piece) => new StringBuilder().Insert(0, piece, Deep).ToString();

    /// <summary>Objects from number 6 on, each of which points to the next; the last one to none.</summary>
    private static IEnumerable<string> Chain(Func<string?, string> link) =>
        Enumerable.Range(0, Deep).Select(i => link(i == Deep - 1 ? null : string.Create(CultureInfo.InvariantCulture, $"{i + 7} 0 R")));

    private static string Page(string resources, string more) =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 300] /Contents 4 0 R {more} /Resources << /Font << /F1 5 0 R >> {resources} >> >>";

    private static string Stream(string content, string more = "") => string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {more}>>\nstream\n{content}\nendstream");

    private static byte[] Pdf(string page, string content, IEnumerable<string> further, string trailer = "", string kids = "3 0 R", string catalogue = "")
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var one in (IEnumerable<string>)[$"<< /Type /Catalog /Pages 2 0 R {catalogue} >>", $"<< /Type /Pages /Kids [{kids}] /Count 1 >>", page, Stream(content), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", .. further])
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{one}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        return Encoding.Latin1.GetBytes(pdf.Append(CultureInfo.InvariantCulture, $"trailer << {trailer} /Root 1 0 R /Size {places.Count + 1} >>\nstartxref\n{table}\n%%EOF").ToString());
    }
}
