using System.CommandLine;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Language.Tagging.Learning;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>The verb <c>train-tagger</c>: makes the trained file of the tagger from ESCO and our own statements.</summary>
internal static class TrainCommand
{
    private const int Folds = 5;

    /// <summary>Share of tagged statements that is expected in an occupational standard; of our training statements more are tagged.</summary>
    private const double ShareInStandards = 0.22;

    /// <summary>How firmly model and rules are believed to count alike: our statements seek out words that the rules do not know, so they alone would make too little of the rules.</summary>
    private const double Belief = 40;

    private static readonly TagDecision Even = new(0.5, 0.5, 0);

    private static readonly string[] Schemes = ["green", "digital"];

    public static Command Create()
    {
        var output = new Option<FileInfo?>("--out") { Description = "File to write; default: the one that the program is built with." };
        var concepts = new Option<FileInfo?>("--concepts") { Description = "URIs of the skills to learn from, one a line; default: all." };
        var seed = new Option<int>("--seed") { Description = "Seed of the order of examples.", DefaultValueFactory = _ => 1 };
        var command = new Command("train-tagger", "Trains the tagger on ESCO's collections and our own statements.") { output, concepts, seed };
        command.SetAction(parsed => Run(parsed.GetValue(output)?.FullName, parsed.GetValue(concepts)?.FullName, parsed.GetValue(seed)));
        return command;
    }

    private static int Run(string? output, string? concepts, int seed)
    {
        var skills = EscoSkills.Read();
        if (skills.Count == 0)
        {
            Console.Error.WriteLine("ESCO v1.1.1 was not found in the shared data.");
            return Data.Missing;
        }

        if (concepts is not null)
        {
            var wanted = File.ReadLines(concepts).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
            skills = [.. skills.Where(skill => wanted.Contains(skill.Uri))];
        }

        var examples = TagTraining.OfSkills(skills, new());
        var statements = TagTraining.OfStatements();
        Console.Error.WriteLine($"{skills.Count} skills, {examples.Count} examples, {statements.Count} statements of our own.");
        var decisions = Decisions(examples, statements, seed);
        var model = TagModel.Train([.. examples, .. statements.Select(statement => statement.Example)], Schemes, seed).With(decisions);
        output ??= Path.Combine(Repository.Root, "src", "SkillsCatalogue.Language", "Data", "tagger.model");
        using (var stream = File.Create(output))
            model.Write(stream);
        foreach (var (scheme, decision) in decisions)
            Console.WriteLine(FormattableString.Invariant($"{scheme}: log-odds = {decision.OfModel:F3} · model + {decision.OfRules:F3} · rules + {decision.Bias:F3}"));
        Console.WriteLine($"{output}: {new FileInfo(output).Length} bytes");
        return 0;
    }

    /// <summary>Weights of model and rules, fitted on our own statements of folds that the model was not trained on.</summary>
    private static Dictionary<string, TagDecision> Decisions(
        IReadOnlyList<TagExample> examples, IReadOnlyList<(string Text, string Language, TagExample Example)> statements, int seed)
    {
        var answers = Schemes.ToDictionary(scheme => scheme, _ => new List<(double, double, bool)>(), StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = TagModel.Train([.. examples, .. statements.Where(statement => statement.Example.Fold != fold).Select(statement => statement.Example)], Schemes, seed);
            foreach (var (text, language, example) in statements.Where(statement => statement.Example.Fold == fold))
            {
                var vector = model.Weigh(example.Features);
                foreach (var scheme in Schemes)
                {
                    var rules = TagRules.Judge(text, language, TagLexicon.For(scheme, language)!, null);
                    answers[scheme].Add((model.LogOdds(scheme, vector)!.Value, TagDecision.LogOdds(rules.Probability), example.Tags.Contains(scheme)));
                }
            }
        }

        foreach (var (scheme, list) in answers)
        {
            var right = list.Count(answer => answer.Item1 >= 0 == answer.Item3);
            Console.Error.WriteLine($"{scheme}: of {list.Count} held-out statements the model alone has {right} right, the rules alone {list.Count(answer => answer.Item2 >= 0 == answer.Item3)}.");
        }

        return answers.ToDictionary(
            pair => pair.Key,
            pair => TagDecision.Fit(pair.Value, Even, Belief).ForShare(pair.Value.Average(answer => answer.Item3 ? 1.0 : 0.0), ShareInStandards),
            StringComparer.Ordinal);
    }
}
