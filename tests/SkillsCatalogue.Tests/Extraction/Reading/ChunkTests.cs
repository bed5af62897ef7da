using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;
using SkillsCatalogue.Language.Labels;
using SkillsCatalogue.Tests.Corpus;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Extraction.Reading;

public sealed class ChunkTests(ITestOutputHelper output)
{
    private const int Seed = 20_260;

    /// <summary>Prompt and schema of one pass on top of a full chunk of statements.</summary>
    private const double MostAPass = 1.25;

    /// <summary>Input of all passes, as a multiple of the tokens of the statements; what comes out is printed beside it.</summary>
    private const double MostInAll = 4;

    [Fact]
    public void Chunks_hold_every_statement_once_whole_and_in_order_and_part_no_unit_that_fits()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 20; round++)
        {
            var made = new HandMadeStandard("en");
            for (var unit = 0; unit < 12; unit++)
            {
                for (var i = random.Next(1, 90); i > 0; i--)
                    made.Statement(string.Join(' ', Enumerable.Range(0, random.Next(2, 30)).Select(_ => "measure")) + $" {random.Next(1000)}.", unit: $"U{unit}");
            }

            var (document, standard) = made.Make();
            var chunks = ChunkMaker.Of(document, standard).Chunks;
            Assert.Equal(standard.Statements.Select(statement => statement.Span), chunks.SelectMany(chunk => chunk.Lines).Select(line => line.Span));
            Assert.All(chunks, chunk => Assert.True(chunk.Tokens <= ChunkMaker.MostTokens, $"seed {Seed}, round {round}: {chunk.Tokens} tokens"));
            foreach (var unit in standard.Statements.GroupBy(statement => statement.Unit))
            {
                var holders = chunks.Where(chunk => chunk.Lines.Any(line => line.Statement!.Unit == unit.Key)).ToList();
                var tokens = holders.SelectMany(chunk => chunk.Lines).Where(line => line.Statement!.Unit == unit.Key).Sum(line => line.Tokens);
                Assert.True(holders.Count == 1 || tokens > ChunkMaker.MostTokens, $"seed {Seed}, round {round}: unit {unit.Key} of {tokens} tokens is parted");
            }
        }
    }

    [Fact]
    public void What_a_rule_has_set_aside_is_not_sent_but_what_nothing_is_known_of_is()
    {
        var (document, standard) = new HandMadeStandard("en").Line("Page 3 of 9", SegmentReasons.Furniture).Statement("Weld pipes.").Line("The crew sorts waste.").Statement("Plan the day.", StatementKind.Task).Make();
        Assert.Equal(["Weld pipes.", "The crew sorts waste."], Assert.Single(ChunkMaker.Of(document, standard).Chunks).Lines.Select(line => line.Text));
    }

    [Theory]
    [InlineData("hr")]
    [InlineData("et")]
    [InlineData("da")]
    [InlineData("en")]
    public async Task A_pass_adds_little_to_full_chunks_and_all_passes_together_stay_affordable(string language)
    {
        // The statements of the corpus in one language, repeated with numbers until they fill chunks: a prompt weighs on a chunk, not on a short document.
        var statements = Statements(language);
        var made = new HandMadeStandard(language);
        var tokens = 0;
        for (var round = 1; tokens < 3 * ChunkMaker.MostTokens; round++)
        {
            foreach (var (statement, unit) in statements)
            {
                made.Statement(statement.Text, statement.Kind, unit: $"{round} {unit}");
                tokens += TokenCount.Of(statement.Text);
            }
        }

        var (document, standard) = made.Make();
        var chunks = ChunkMaker.Of(document, standard).Chunks;
        tokens = chunks.Sum(chunk => chunk.Tokens);
        // A model that answers as the structure does, with tags for a fifth of the lines.
        var labels = statements.DistinctBy(entry => VisibleText.Of(entry.Statement.Text)).ToDictionary(entry => VisibleText.Of(entry.Statement.Text), entry => SkillLabels.Of(entry.Statement, language));
        var chat = new FakeReader
        {
            Skills = line => labels[line].Select(label => (labels[line].Count == 1 ? "" : line[label.Within.Start..label.Within.End], label.Text, label.Type.ToString().ToLowerInvariant())),
            Tags = line => line.Length % 5 == 0 ? [("green", string.Join(' ', line.Split(' ').Take(4)))] : [],
        };
        using var model = new ModelExtractor(chat, NullLogger<ModelExtractor>.Instance);
        var (skills, report) = await model.ReadAsync(document, standard, default);
        Assert.True(skills.Count >= standard.Statements.Count * 0.95, $"{skills.Count} of {standard.Statements.Count}: {string.Join(", ", report.Refused)}");

        foreach (var pass in chat.Asked.GroupBy(call => call.Prompt))
        {
            var prompt = PromptFile.All.Single(prompt => prompt.Id == pass.Key);
            var sent = pass.Sum(call => prompt.Tokens + TokenCount.Of(call.Messages[1].Text));
            var frame = prompt.Tokens / (double)ChunkMaker.MostTokens;
            output.WriteLine($"{language} {pass.Key}: {pass.Count()} calls, input {sent} ({sent / (double)tokens:0.00} of {tokens} statement tokens); prompt and schema {prompt.Tokens} ({frame:0.0%} of a chunk)");
            Assert.True(frame <= MostAPass - 1, $"{pass.Key}: {prompt.Tokens} tokens");
        }

        var all = report.InputTokens / (double)tokens;
        output.WriteLine($"{language}: input {report.InputTokens}, {all:0.00} × the statement tokens; output {report.OutputTokens}, with it {(report.InputTokens + report.OutputTokens) / (double)tokens:0.00} × ({TokenCount.Vocabulary})");
        Assert.True(all <= MostInAll, $"{all:0.00}");
    }

    private static List<(Statement Statement, string Unit)> Statements(string language) =>
        [.. CorpusStandard.All.Where(standard => standard.Parsed.Language == language).SelectMany(standard => standard.Parsed.Statements)
            .Where(statement => statement.Kind is StatementKind.Skill or StatementKind.Knowledge or StatementKind.Attitude).Select(statement => (statement, statement.Unit ?? ""))];
}
