using System.Text.Json;

namespace SkillsCatalogue.Tests.Corpus;

/// <summary>
/// What the program finds in each standard of the corpus is what <c>parsed.golden.json</c> says. The file is not right by being there: it makes every change
/// of the reader or the parser visible as a diff. <c>UPDATE_GOLDEN=1</c> writes it again.
/// </summary>
public sealed class GoldenParseTests
{
    private const int LinesShown = 6;

    public static TheoryData<string> Names => CorpusStandard.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Parsing_finds_what_it_found(string name)
    {
        var standard = CorpusStandard.Of(name);
        var found = GoldenText.Of(standard);
        AssertComplete(standard, found);

        var file = Path.Combine(standard.Folder, "parsed.golden.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, found);
            return;
        }

        Assert.True(File.Exists(file), $"corpus/{name}/parsed.golden.json is missing; run with UPDATE_GOLDEN=1 and read what it holds.");
        if (Difference(File.ReadAllText(file).ReplaceLineEndings("\n"), found) is { } difference)
            Assert.Fail($"corpus/{name}/parsed.golden.json differs. If the new answer is right, run with UPDATE_GOLDEN=1 and read the diff.\n{difference}");
    }

    [Fact]
    public void A_difference_shows_the_first_lines_that_differ()
    {
        Assert.Null(Difference("a\nb\n", "a\nb\n"));
        Assert.Equal("line 2\n- b\n+ c", Difference("a\nb\nd", "a\nc\nd"));
        Assert.Equal("line 3\n+ c", Difference("a\nb", "a\nb\nc"));
        Assert.Equal("line 1\n- a\n- c\n+ A\n+ C", Difference("a\nb\nc", "A\nb\nC"));
        Assert.Equal("line 1\n- x", Difference("x\na\nb", "a\nb"));
        Assert.Equal("line 1\n- b\n- a\n+ a\n+ b", Difference("b\na", "a\nb"));
        Assert.Equal(1 + (2 * LinesShown), Difference(string.Join('\n', Enumerable.Range(0, 50)), string.Join('\n', Enumerable.Range(100, 50)))!.Split('\n').Length);
    }

    /// <summary>What is compared is JSON that holds every statement with its words and places, so that an equal file means an equal answer.</summary>
    private static void AssertComplete(CorpusStandard standard, string found)
    {
        using var json = JsonDocument.Parse(found);
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().ToList();
        Assert.Equal(standard.Parsed.Statements.Select(statement => statement.Text), statements.Select(statement => statement.GetProperty("text").GetString()));
        Assert.Equal(standard.Parsed.Units.Select(unit => unit.Title), json.RootElement.GetProperty("units").EnumerateArray().Select(unit => unit.GetProperty("title").GetString()));
        Assert.Equal(standard.Parsed.Sections.Select(section => section.Heading), json.RootElement.GetProperty("sections").EnumerateArray().Select(section => section.GetProperty("heading").GetString()));
        Assert.All(statements, statement => Assert.True(statement.GetProperty("boxes").GetArrayLength() > 0 || statement.GetProperty("path").GetString() is { Length: > 0 }));
    }

    /// <summary>The first lines that differ; null when none does.</summary>
    private static string? Difference(string expected, string found)
    {
        string[] old = expected.Split('\n'), now = found.Split('\n');
        var first = 0;
        while (first < old.Length && first < now.Length && old[first] == now[first])
            first++;
        if (first == old.Length && first == now.Length)
            return null;
        // Lines that only moved are no news, unless nothing else has happened.
        List<string> gone = [.. old.Except(now)], come = [.. now.Except(old)];
        if (gone.Count + come.Count == 0)
            (gone, come) = ([.. old[first..]], [.. now[first..]]);
        IEnumerable<string> lines = [$"line {first + 1}", .. gone.Take(LinesShown).Select(line => "- " + line), .. come.Take(LinesShown).Select(line => "+ " + line)];
        return string.Join('\n', lines);
    }
}
