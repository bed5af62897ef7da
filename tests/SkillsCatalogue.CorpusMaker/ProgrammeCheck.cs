using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Finds what is wrong with an authored programme before anything is made from it.</summary>
public static class ProgrammeCheck
{
    private const int MostStatements = 3;
    private static readonly string[] Outputs = ["docx", "pdf", "html", "txt"];
    private static readonly string[] Frameworks = ["HR", "EE", "DK"];
    private static readonly string[] Kinds = ["skill", "knowledge", "attitude"];

    /// <summary>Every fault, each with the place it stands at; empty when the source is sound and all that it refers to is there.</summary>
    public static IReadOnlyList<string> Faults(Programme programme, CorpusGold corpus) =>
    [
        .. programme.Framework is { } framework && !Frameworks.Contains(framework) ? [$"framework '{framework}': want one of {string.Join(", ", Frameworks)}, or null"] : Array.Empty<string>(),
        .. DocumentCheck.Faults(programme.ToDocument(), Outputs),
        .. programme.ToDocument().StatementBlocks().SelectMany(entry => OfOutcomes(entry.Block, entry.Unit, corpus)),
    ];

    private static IEnumerable<string> OfOutcomes(StatementsBlock block, string? unit, CorpusGold corpus)
    {
        foreach (var item in block.Items)
        {
            var name = $"{DocumentCheck.PlaceOf(block, unit)}: {item.Code} '{item.Text}'";
            if (!Kinds.Contains(item.Kind)) yield return $"{name}: kind '{item.Kind}', want one of {string.Join(", ", Kinds)}";
            if (item.Green is not null || item.Digital is not null || item.Reason is not null || item.Skills is not null) yield return $"{name}: green, digital, reason and skills belong to standards";
            if (item.Gold is null) yield return $"{name}: gold is missing; write [] when nothing in the corpus fits";
            if (item.Gold is { Count: > MostStatements }) yield return $"{name}: {item.Gold.Count} statements in gold, want at most {MostStatements}";
            if (item.Gold?.Distinct().Count() < item.Gold?.Count) yield return $"{name}: gold names a statement twice";
            foreach (var reference in item.Gold ?? [])
            {
                if (corpus.Resolve(reference, out var fault) is null) yield return $"{name}: gold {fault}";
            }

            if (item.Set is { } set && corpus.ResolveSet(set, out var setFault) is null) yield return $"{name}: set {setFault}";
        }
    }
}
