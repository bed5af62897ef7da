using System.CommandLine;
using SkillsCatalogue.Language.Tagging.Learning;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>The verb <c>tag</c>: green and digital against the gold of the corpus or a file, and against ESCO's collections where they are here.</summary>
internal static class TagCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo?>("--file") { Description = "Lines text⇥green⇥digital (0, 1); default: the corpus and our own sets, and ESCO in five folds beside them." };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var cases = new Option<FileInfo?>("--out") { Description = "Writes every case with its verdict." };
        var rules = new Option<bool>("--rules-only") { Description = "Without the trained model." };
        var modelFile = new Option<FileInfo?>("--model") { Description = "Trained file to use; default: the one the program was built with." };
        var quick = new Option<bool>("--no-esco") { Description = "Leaves out ESCO, which is trained and measured in five folds (minutes)." };
        var ablations = new Option<bool>("--ablations") { Description = "ESCO once more without each part of the model." };
        var command = new Command("tag", "Green and digital: precision, recall, F1, average precision, calibration.") { file, format, cases, rules, modelFile, quick, ablations };
        command.SetAction(async (parsed, ct) => await RunAsync(
            parsed.GetValue(file)?.FullName, parsed.GetValue(format) == "json", parsed.GetValue(cases)?.FullName, Model(parsed.GetValue(rules), parsed.GetValue(modelFile)), parsed.GetValue(rules) || parsed.GetValue(quick), parsed.GetValue(ablations), ct));
        return command;
    }

    private static TagModel? Model(bool rulesOnly, FileInfo? file)
    {
        if (rulesOnly || file is null)
            return rulesOnly ? null : TagModel.Default;
        using var stream = file.OpenRead();
        return TagModel.Read(stream);
    }

    private static async Task<int> RunAsync(string? file, bool asJson, string? casesFile, TagModel? model, bool withoutEsco, bool ablations, CancellationToken ct)
    {
        if (file is not null && !File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"{file} does not exist.");
            return Data.Missing;
        }

        var answers = TagEvaluation.Answers(file is null ? [.. TagSets.Corpus(), .. TagSets.Own()] : TagSets.Lines(file), model);
        if (answers.Count == 0)
        {
            await Console.Error.WriteLineAsync("No labelled statements were found.");
            return Data.Missing;
        }

        List<TagScore> rows = [.. TagEvaluation.Scores(answers).OrderBy(row => row.Scheme, StringComparer.Ordinal)];
        if (file is null)
            rows.AddRange(TagEvaluation.Pooled(answers));
        var esco = new List<TagScore>();
        var bins = new List<(string Name, IReadOnlyList<CalibrationBin> Bins)>();
        if (file is null && !withoutEsco)
        {
            var skills = EscoSkills.Read();
            if (skills.Count == 0)
                await Console.Error.WriteLineAsync("ESCO collections were not measured: the shared data is absent.");
            foreach (var (name, parts) in skills.Count == 0 ? [] : TagParts.Ablations.Take(ablations ? int.MaxValue : 1))
            {
                var folds = EscoFolds.Answers(skills, parts, line => Console.Error.WriteLine($"{name}: {line}"));
                foreach (var group in folds.GroupBy(answer => (answer.View, answer.Scheme)).OrderBy(group => group.Key))
                {
                    esco.Add(TagEvaluation.Score($"ESCO {group.Key.View}, {name}", group.Key.Scheme, [.. group.Select(AsAnswer)]));
                    if (name == TagParts.Ablations[0].Name)
                        bins.Add(($"ESCO {group.Key.View}, {group.Key.Scheme}", CalibrationBin.EqualMass(group.Select(answer => (answer.Probability, answer.Gold)), 20)));
                }

                if (name == TagParts.Ablations[0].Name)
                    answers = [.. answers, .. folds.Select(AsAnswer)];
            }
        }

        foreach (var scheme in answers.Where(answer => answer.Case.Set.StartsWith("own ", StringComparison.Ordinal) && !answer.Case.Set.EndsWith("hard", StringComparison.Ordinal)).GroupBy(answer => answer.Scheme))
            bins.Add(($"own sets, {scheme.Key}", CalibrationBin.EqualMass(scheme.Select(answer => (answer.Probability, answer.Gold)))));
        Console.WriteLine(asJson ? TagReport.Json(rows, esco, bins) : TagReport.Table(rows));
        if (!asJson && esco.Count > 0)
            Console.WriteLine("ESCO v1.1.1, five folds by broader group, pooled:\n\n" + TagReport.Table(esco));
        if (!asJson && bins.Count > 0)
            Console.WriteLine(TagReport.Calibration(bins));
        if (casesFile is not null)
            await File.WriteAllTextAsync(casesFile, TagReport.Cases(answers), ct);
        return 0;
    }

    private static TagAnswer AsAnswer(EscoAnswer answer) => new(
        new($"ESCO {answer.View}", answer.Skill.Label, "en", null, answer.Skill.Green, answer.Skill.Digital), answer.Scheme, answer.Gold, answer.Value, answer.Probability, null);
}
