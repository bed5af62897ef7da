using System.CommandLine;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Search.Linking;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Linking;

/// <summary>The verb <c>train-linker</c>: makes the trained file of linking from SkillSkape's training sentences and ESCO's alternative labels.</summary>
internal static class TrainLinkerCommand
{
    private const string Version = "1.1.0";

    /// <summary>Alternative labels that the ranker of phrases learns from.</summary>
    private const int Labels = 6000;

    public static Command Create()
    {
        var output = new Option<FileInfo?>("--out") { Description = "File to write; default: the one that the program is built with." };
        var seed = new Option<int>("--seed") { Description = "Seed of folds and orders.", DefaultValueFactory = _ => 1 };
        var untaught = new Option<double>("--untaught") { Description = "Share of sentences that half of what was taught is hidden from.", DefaultValueFactory = _ => 0.5 };
        var epochs = new Option<int>("--epochs") { Description = "Rounds over the sentences.", DefaultValueFactory = _ => 12 };
        var command = new Command("train-linker", "Trains linking on sentences and labels of the shared data.") { output, seed, untaught, epochs };
        command.SetAction(parsed => Run(parsed.GetValue(output)?.FullName, parsed.GetValue(seed), parsed.GetValue(untaught), parsed.GetValue(epochs)));
        return command;
    }

    private static int Run(string? output, int seed, double untaught, int epochs)
    {
        if (EscoContent.Read(Version) is not { } content)
        {
            Console.Error.WriteLine($"ESCO {Version} was not found in the shared data.");
            return Data.Missing;
        }

        var concepts = LinkConcepts.Of(content, ConceptType.Skill, "en");
        var index = new LinkIndex(concepts, "en");
        var training = LinkSets.Training(concepts);
        var lists = LinkTraining.Sentences(index, training, untaught, seed);
        Console.Error.WriteLine($"{concepts.Count} concepts, {training.Count} sentences, {lists.Count(list => list.Right.Contains(true))} of them with a right candidate.");
        var sentences = LinkRanker.Train(LinkTraining.Teaching(lists), epochs, seed);
        var none = NoneCurve.Fit([.. lists.Select(list =>
        {
            var best = list.Features.MaxBy(features => sentences.Score(features));
            return (best is null ? 0 : sentences.Score(best), best is null ? 0 : best[LinkFeatures.LabelCoverage], list.Fits);
        })]);
        var held = KnownItems.Read().Select(item => item.Query).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var bare = LinkConcepts.Of(content, ConceptType.Skill, "en", withAlternatives: false);
        LinkQuery[] alternatives = [.. concepts.SelectMany(concept => concept.Labels.Skip(1).Where(label => !held.Contains(label.Text)).Select(label => new LinkQuery("alternative", label.Text, [concept.Uri])))];
        new Random(seed).Shuffle(alternatives);
        var phrases = LinkRanker.Train(LinkTraining.Teaching(LinkTraining.Phrases(new(bare, "en"), alternatives[..Math.Min(Labels, alternatives.Length)])), epochs, seed);
        output ??= Path.Combine(Repository.Root, "src", "SkillsCatalogue.Search", "Data", "linker.model");
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var stream = File.Create(output))
            new LinkModel(sentences, phrases, none, LinkTraining.Learnt(index, training)).Write(stream);
        Console.WriteLine($"{output}: {new FileInfo(output).Length} bytes");
        return 0;
    }
}
