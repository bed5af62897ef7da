using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Benchmarks;

/// <summary>
/// 50,000 labels in the text of a standard of 100 pages: ours by word stems, beside two ways of .NET that find words only as written: an alternation of all labels as one
/// regular expression, and one search a label over a part of them.
/// </summary>
internal static class DictionaryComparison
{
    private const int Labels = 50_000;
    private const int Pages = 100;

    /// <summary>Words of a printed page of the corpus, rounded up.</summary>
    private const int WordsPerPage = 400;

    /// <summary>Of the labels that are searched one by one; the time is multiplied.</summary>
    private const int Part = 1_000;
    private const int Rounds = 7;
    private const int Seed = 20261124;

    public static DictionaryFigures Run()
    {
        var esco = EscoLabels.Read().Where(label => label.Language == "en").Take(Labels).ToList();
        if (esco.Count == 0)
            Console.Error.WriteLine("ESCO is not here (SKILLS_SHARED): labels are made up of words of the corpus instead.");
        var text = Text();
        VocabularyLabel[] labels = esco.Count == 0
            ? [.. MadeUp(text)]
            : [.. esco.Select(label => new VocabularyLabel(label.Label, "en", label.IsKnowledge ? SkillType.Knowledge : SkillType.Skill))];

        // Once unmeasured, so that neither build nor search pays for compiling itself.
        _ = new LabelIndex(labels, "en").Find(text).Count;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var index = new LabelIndex(labels, "en");
        var build = clock.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var found = 0;
        var ours = Best(() => found = index.Find(text).Count);

        var pattern = @"\b(?:" + string.Join('|', labels.Select(label => Regex.Escape(label.Label)).Distinct().OrderByDescending(label => label.Length)) + @")\b";
        clock.Restart();
        var regex = new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var regexBuild = clock.Elapsed.TotalSeconds;
        // A tenth of the text: the whole would take minutes.
        var tenth = text[..(text.Length / 10)];
        clock.Restart();
        var asWritten = regex.Count(tenth);
        var alternation = clock.Elapsed.TotalSeconds * 10;

        var naive = Best(() =>
        {
            foreach (var label in labels.AsSpan(0, Part))
                _ = text.Contains(label.Label, StringComparison.OrdinalIgnoreCase);
        }) * labels.Length / Part;
        GC.KeepAlive(index);
        return new(esco.Count > 0 ? "ESCO v1.1.1, English" : "made up of words of the corpus", index.Count, text.Length, build, bytes, ours, found, regexBuild, alternation, asWritten * 10, naive);
    }

    private static double Best(Action work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            work();
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        return best;
    }

    /// <summary>Statements of the English corpus, in random order with a fixed seed, as long as 100 pages.</summary>
    private static string Text()
    {
        var statements = new List<string>();
        foreach (var folder in Repository.CorpusFolders.Where(folder => Path.GetFileName(folder).StartsWith("en-", StringComparison.Ordinal)))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "statements.gold.json")));
            statements.AddRange(gold.RootElement.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("text").GetString()!));
        }

        var random = new Random(Seed);
        var text = new StringBuilder();
        for (var words = 0; words < Pages * WordsPerPage;)
        {
            var statement = statements[random.Next(statements.Count)];
            text.Append(statement).Append('\n');
            words += statement.Count(char.IsWhiteSpace) + 1;
        }

        return text.ToString();
    }

    private static IEnumerable<VocabularyLabel> MadeUp(string text)
    {
        var words = text.Split([' ', '\n', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToArray();
        var random = new Random(Seed + 1);
        return Enumerable.Range(0, Labels).Select(_ => new VocabularyLabel(string.Join(' ', Enumerable.Range(0, random.Next(2, 6)).Select(_ => words[random.Next(words.Length)])), "en", SkillType.Skill));
    }
}
