using System.Net;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Extraction.Model.Reading;
using SkillsCatalogue.Language.Safety;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Tests.Safety;

namespace SkillsCatalogue.Tests.Extraction.Reading;

/// <summary>
/// Hostile standards, read with the worst model there is: one that does what the document orders. It invents a skill for every line and calls each green and digital.
/// The catalogue proposes what it proposes without a model, and the words never reach the model.
/// </summary>
public sealed class ObedienceTests
{
    private const string Planted = "fly to the moon";

    private static readonly string[] Honest = ["Weld pipes and check the seams.", "Measure the parts with a gauge.", "Sort waste to reduce pollution."];

    public static TheoryData<string> Hostile => [.. HostileText.All];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Orders_in_a_document_change_nothing(string words)
    {
        var escaped = WebUtility.HtmlEncode(words);
        foreach (var (place, title) in new[]
        {
            ($"<li>PC9. {escaped}</li>", "Welder"),
            ($"<li style=\"color:#ffffff;font-size:1px\">{escaped}</li>", "Welder"),
            ($"</ul><p>{escaped}</p><ul>", "Welder"),
            ($"</ul><table><tr><td>PC9</td><td>{escaped}</td></tr></table><ul>", "Welder"),
            ("", escaped),
        })
        {
            var document = Read(place, title);
            Assert.True(MachineAddress.IsIn(document), $"not flagged: {place}{title}");
            var standard = StandardParser.Parse(document);
            var without = await new SkillExtractor([new StructureExtractor()], TimeProvider.System).ExtractAsync(document, standard, "SAMPLE/1", default);
            var chat = new FakeReader
            {
                Skills = line => [("", line.TrimEnd('.'), "skill"), (words, Planted, "skill"), ("", Planted, "skill")],
                Tags = line => [("green", line), ("digital", line)],
            };
            using var model = new ModelExtractor(chat, NullLogger<ModelExtractor>.Instance);

            var with = await new SkillExtractor([new StructureExtractor(), model], TimeProvider.System).ExtractAsync(document, standard, "SAMPLE/1", default);

            Assert.Equal(Said(without), Said(with));
            Assert.NotEmpty(chat.Asked);
            Assert.All(chat.Asked, call =>
            {
                var prompt = PromptFile.All.Single(one => one.Id == call.Prompt);
                Assert.Equal(prompt.Messages("")[0].Text, call.Messages[0].Text);
                Assert.DoesNotContain(words, string.Concat(call.Messages.Select(message => message.Text)), StringComparison.OrdinalIgnoreCase);
                Assert.True(call.Options.Tools is null or { Count: 0 });
                Assert.Same(prompt.Format, call.Options.ResponseFormat);
            });
        }
    }

    /// <summary>The tests above can fail: where nothing is hostile the same model is believed where its words stand in the line.</summary>
    [Fact]
    public async Task In_an_honest_document_the_model_has_a_say()
    {
        var document = Read("<li>PC9. Arrange the yard.</li>", "Welder");
        using var model = new ModelExtractor(new FakeReader { Tags = line => [("green", line)] }, NullLogger<ModelExtractor>.Instance);
        var with = await new SkillExtractor([new StructureExtractor(), model], TimeProvider.System).ExtractAsync(document, StandardParser.Parse(document), "SAMPLE/1", default);
        Assert.Contains(with.Candidates, candidate => candidate.Votes.Model == 1);
        Assert.Contains(with.Candidates, candidate => candidate.Votes.Disagreements?.Any(one => one.Kind == DisagreementKind.Tag) == true);
    }

    private static DocumentText Read(string place, string title)
    {
        var html = $"<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><h1>Welder</h1><h2>Skills</h2><ul><li>PC1. {Honest[0]}</li><li>PC2. {Honest[1]}</li>{place}<li>PC3. {Honest[2]}</li></ul></body></html>";
        return Assert.IsType<ReadResult.Read>(new DocumentReader().Read(Encoding.UTF8.GetBytes(html), "page.html", CancellationToken.None)).Document;
    }

    /// <summary>What an editor sees of the proposals, but for the number of votes.</summary>
    private static List<string> Said(SkillsCatalogue.Core.Candidates.Extraction extraction) =>
        [.. extraction.Candidates.Select(candidate => $"{candidate.PrefLabel} | {candidate.SkillType} | {candidate.Evidence[0].Quote} | {string.Join(", ", candidate.Tags.Select(tag => $"{tag.Scheme} {tag.Value} {tag.Basis}"))}").Order(StringComparer.Ordinal)];
}
