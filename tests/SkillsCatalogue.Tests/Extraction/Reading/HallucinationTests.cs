using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;
using SkillsCatalogue.Tests.Corpus;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Extraction.Reading;

/// <summary>A model that invents: none of it may become a candidate.</summary>
public sealed class HallucinationTests(ITestOutputHelper output)
{
    private const int Seed = 77_001;

    private const int Planted = 1000;

    [Fact]
    public async Task A_thousand_invented_quotes_are_all_refused()
    {
        // Plausible inventions: whole statements of other standards of the same language, with labels of the line itself.
        var (read, foreign) = Corpus();
        var random = new Random(Seed);
        int planted = 0, passed = 0;
        var refused = new Dictionary<string, int>();
        for (var round = 0; planted < Planted; round++)
        {
            foreach (var (document, standard) in read)
            {
                var here = Folding.LettersAndDigits(document.Text);
                var others = foreign[document.Language!].Where(text => !here.Contains(Folding.LettersAndDigits(text), StringComparison.Ordinal)).ToArray();
                var inventions = new HashSet<string>(StringComparer.Ordinal);
                using var model = new ModelExtractor(new FakeReader { Skills = line => [(Invented(), line.TrimEnd('.'), "skill")] }, NullLogger<ModelExtractor>.Instance);
                var extraction = await new SkillExtractor([model], TimeProvider.System).ExtractAsync(document, standard, "SAMPLE/1", default);
                planted += inventions.Count;
                passed += extraction.Candidates.Count;
                foreach (var (reason, times) in extraction.Model!.Refused)
                    refused[reason] = refused.GetValueOrDefault(reason) + times;
                Assert.True(extraction.Candidates.Count == 0, $"seed {Seed}, round {round}: {string.Join(" | ", extraction.Candidates.Select(candidate => candidate.Evidence[0].Quote))}");

                string Invented()
                {
                    var quote = others[random.Next(others.Length)];
                    inventions.Add(quote + random.Next());
                    return quote;
                }
            }
        }

        output.WriteLine($"{planted} invented quotes, {passed} passed; refused: {string.Join(", ", refused)}");
        Assert.True(planted >= Planted);
    }

    [Fact]
    public async Task Invented_labels_of_real_lines_are_refused()
    {
        var (read, foreign) = Corpus();
        var random = new Random(Seed + 1);
        int planted = 0, passed = 0;
        foreach (var (document, standard) in read)
        {
            var others = foreign[document.Language!];
            var said = new List<(string Line, string Label)>();
            using var model = new ModelExtractor(new FakeReader { Skills = line => [("", Invented(line), "skill")], Keeps = _ => true }, NullLogger<ModelExtractor>.Instance);
            var skills = await model.ExtractAsync(document, standard, default);
            planted += said.Count;
            passed += skills.Count;
            foreach (var skill in skills)
                output.WriteLine($"passed: {skill.Label} ← {skill.Quote}");

            string Invented(string line)
            {
                var label = others[random.Next(others.Count)].TrimEnd('.');
                while (LabelSupport.Of(label, line) >= 0.5)
                    label = others[random.Next(others.Count)].TrimEnd('.');
                said.Add((line, label));
                return label;
            }
        }

        output.WriteLine($"{planted} invented labels, {passed} passed");
        Assert.Equal(0, passed);
    }

    private static (List<(DocumentText Document, ParsedStandard Standard)> Read, Dictionary<string, List<string>> Statements) Corpus()
    {
        var read = new List<(DocumentText, ParsedStandard)>();
        var statements = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (_, _, document, standard, _) in CorpusStandard.All)
        {
            var language = document.Language!;
            read.Add((document, standard));
            if (!statements.TryGetValue(language, out var list))
                statements[language] = list = [];
            list.AddRange(standard.Statements.Where(statement => statement.Text.Length > 30).Select(statement => statement.Text));
        }

        return (read, statements);
    }
}
