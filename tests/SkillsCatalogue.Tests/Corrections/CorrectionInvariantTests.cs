using SkillsCatalogue.Core.Corrections;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Corrections;

/// <summary>Whatever editors say, segments partition the text and every statement is whole.</summary>
public class CorrectionInvariantTests(ITestOutputHelper output)
{
    private const int Rounds = 25;

    [Fact]
    public void Random_corrections_of_corpus_documents_leave_every_character_in_one_segment()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        foreach (var folder in Repository.CorpusFolders.Where(folder => File.Exists(Path.Combine(folder, "source.pdf")) || File.Exists(Path.Combine(folder, "source.html"))).Take(6))
        {
            var source = Repository.SourceOf(folder);
            var document = ((ReadResult.Read)new DocumentReader().Read(File.ReadAllBytes(source), Path.GetFileName(source), CancellationToken.None)).Document;
            var machine = StandardParser.Parse(document);
            for (var round = 0; round < Rounds; round++)
            {
                var read = new Corrected(document, machine);
                for (var i = random.Next(1, 8); i > 0; i--)
                    read.With(RandomCorrection(random, read));
                try
                {
                    var now = read.Now;
                    Corrected.AssertWhole(document, now);
                    Assert.Equal(read.Corrections.Count, now.Corrections!.Count);
                }
                catch (Exception fault)
                {
                    throw new InvalidOperationException($"seed {seed}, {Path.GetFileName(folder)}, round {round}: {fault.Message}", fault);
                }
            }
        }
    }

    private static ReadingCorrection RandomCorrection(Random random, Corrected read)
    {
        var (document, machine) = (read.Document, read.Machine);
        var statement = machine.Statements[random.Next(machine.Statements.Count)];
        var target = CorrectionTarget.Of(document, machine, statement);
        var free = machine.Segments.Where(segment => segment.StatementId is null && document.Slice(segment.Span).Any(char.IsLetter)).ToList();
        return random.Next(7) switch
        {
            0 => new(target, (StatementKind)random.Next(5)),
            1 => new(target, Code: random.Next(2) == 0 ? "" : "X1"),
            2 => new(target, Unit: random.Next(2) == 0 || machine.Units.Count == 0 ? "A set of its own" : machine.Units[random.Next(machine.Units.Count)].Title, Level: "5"),
            3 => new(target, Boundaries: [Quote(document, statement.Span.Start, random.Next(1, 200))]),
            4 => new(target, Boundaries: [Quote(document, Math.Max(0, statement.Span.Start - random.Next(100)), random.Next(1, 300))]),
            5 => new(target, Boundaries: [Quote(document, statement.Span.Start, statement.Span.Length / 3), Quote(document, statement.Span.Start + (statement.Span.Length / 2), statement.Span.Length / 2)]),
            _ => new(CorrectionTarget.OfMissed(document, machine, free[random.Next(free.Count)].Span), StatementKind.Skill),
        };
    }

    /// <summary>Whole words of about so many units.</summary>
    private static TextQuote Quote(DocumentText document, int start, int length)
    {
        var text = document.Text;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var end = Math.Min(text.Length, start + Math.Max(1, length));
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return TextQuote.Of(document, new(start, end));
    }
}
