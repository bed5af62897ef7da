namespace SkillsCatalogue.IntegrationTests.CommandLine;

/// <summary>Wrong input at every verb: a clear sentence, the stated exit code, no stack trace.</summary>
public sealed class WrongInputTests : IDisposable
{
    private readonly Skills skills = new();

    public static TheoryData<string, int, string> Usage => new()
    {
        { "frobnicate", 2, "frobnicate" },
        { "parse", 2, "argument missing" },
        { "parse x.pdf --wrong", 2, "--wrong" },
        { "parse x.pdf --format xml", 2, "xml" },
        { "extract x.pdf --extractor magic", 2, "magic" },
        { "search", 2, "QUERY" },
        { "search pump --top 0", 2, "--top" },
        { "search pump --top many", 2, "--top" },
        { "search pump", 3, "index" },
        { "search pump --scheme esco", 3, "imported" },
        { "release show", 2, "argument missing" },
        { "release show 7", 1, "no release 7" },
        { "release create", 2, "--by" },
        { "release create --by Office", 1, "nothing to publish" },
        { "index verify", 1, "index rebuild" },
        { "serve --urls nonsense", 2, "nonsense" },
        { "serve --role king", 2, "king" },
        { "serve --corpus nowhere", 3, "nowhere" },
        { "doctor --config nowhere.json", 3, "nowhere.json" },
        { "parse missing.pdf", 1, "DOC013" },
        { "extract missing.pdf", 1, "DOC013" },
        { "ingest missing.pdf", 1, "DOC013" },
        { "ingest http://127.0.0.1:9/x.pdf", 1, "DOC013" },
        { "tag missing.txt", 1, "missing.txt" },
        { "import register missing.csv", 1, "missing.csv" },
        { "import register .", 1, "folder" },
        { "parse .", 1, "folder" },
        { "extract missing.pdf --extractor model", 1, "DOC013" },
    };

    [Theory]
    [MemberData(nameof(Usage))]
    public async Task Is_answered_with_the_stated_code_and_a_sentence(string arguments, int code, string named)
    {
        var outcome = await skills.CallAsync(arguments.Split(' '));

        Assert.Equal(code, outcome.ExitCode);
        Assert.Contains(named, outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Files => new()
    {
        { "empty.pdf", "", "DOC001" },
        { "truncated.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "DOC006" },
        { "note.txt", "just a few words of plain text", "DOC003" },
        { "short.html", "<html><body><p>Hi.</p></body></html>", "DOC012" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_is_no_standard_is_set_aside_by_every_verb_that_reads(string name, string content, string code)
    {
        var file = skills.File(name, content);
        foreach (var verb in new[] { "parse", "extract", "ingest" })
        {
            var outcome = await skills.RunAsync([verb, file, "--format", "json"]);

            Assert.Equal(1, outcome.ExitCode);
            Assert.Contains(code, outcome.Output, StringComparison.Ordinal);
            Assert.Contains("setAside", outcome.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_named_pdf_is_read_by_its_bytes_and_the_difference_is_reported()
    {
        var page = skills.File("standard.pdf", "<!doctype html><html lang=en><body><main><h1>Occupational standard: Gardener</h1><h2>Learning outcomes</h2><p>The learner is able to:</p><ul><li>prune fruit trees in winter according to plan</li><li>measure soil moisture before watering</li></ul></main></body></html>");

        var outcome = await skills.RunAsync(["parse", page, "--format", "json"]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("DOC004", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("prune fruit trees in winter according to plan", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_200_MB_is_refused_without_being_read()
    {
        var huge = skills.File("huge.pdf");
        await using (var stream = System.IO.File.Create(huge))
            stream.SetLength(200L * 1024 * 1024);

        var outcome = await skills.RunAsync(["ingest", huge]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("DOC002", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"number\": \"1\", \"title\": \"x\"", "no JSON")]
    [InlineData("title;level\nx;4", "number")]
    [InlineData("", "empty")]
    [InlineData("kind,number,title,status\nduck,1,x,inForce", "'duck' is no kind")]
    [InlineData("number,title,valid from,valid to\n1,x,2026-05-01,2026-04-01", "valid to")]
    public async Task A_register_file_with_faults_says_what_and_where(string content, string message)
    {
        var outcome = await skills.CallAsync("import", "register", skills.File("register.csv", content));

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(message, outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_no_JSON_or_out_of_range_are_named()
    {
        var broken = await skills.CallAsync("doctor", "--config", skills.File("broken.json", "{ \"Storage\": "));
        Assert.Equal(3, broken.ExitCode);

        var wrong = await skills.CallAsync("doctor", "--config", skills.File("wrong.json", "{ \"Storage\": { \"Provider\": \"Oracle\" } }"));
        Assert.Contains("Storage:Provider", wrong.Output + wrong.Error, StringComparison.Ordinal);
        Assert.NotEqual(0, wrong.ExitCode);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_in_one_sentence()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();

        var outcome = await skills.RunAsync(["serve", "--no-samples", "--urls", $"http://{taken.LocalEndpoint}"]);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Empty(outcome.Output);
        var line = Assert.Single(outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("cannot listen", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_named()
    {
        var file = skills.File("a-file", "x");

        var outcome = await skills.CallAsync("index", "rebuild", "--indexes", file);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("a-file", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("ingest")]
    [InlineData("parse")]
    [InlineData("extract")]
    [InlineData("tag")]
    [InlineData("search")]
    [InlineData("import register")]
    [InlineData("release")]
    [InlineData("release create")]
    [InlineData("release list")]
    [InlineData("release show")]
    [InlineData("release diff")]
    [InlineData("index")]
    [InlineData("index rebuild")]
    [InlineData("index verify")]
    [InlineData("doctor")]
    public async Task Every_verb_has_help_with_an_example(string verb)
    {
        var outcome = await skills.CallAsync([.. verb.Split(' '), "--help"]);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("Example: skills " + verb, outcome.Output, StringComparison.Ordinal);
    }

    public void Dispose() => skills.Dispose();
}
