using System.Text.Json;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>Finds what is wrong with an authored standard before anything is made from it.</summary>
public static class StandardCheck
{
    private static readonly string[] Outputs = ["pdf", "html", "docx"];
    private static readonly string[] Kinds = ["skill", "knowledge", "attitude", "task"];

    /// <summary>Every fault, each with the place it stands at; empty when the source is sound.</summary>
    public static IReadOnlyList<string> Faults(Standard standard) =>
    [
        .. standard.Register.ValueKind == JsonValueKind.Object ? Array.Empty<string>() : ["register: want an object"],
        .. DocumentCheck.Faults(standard.ToDocument(), Outputs),
        .. standard.ToDocument().StatementBlocks().SelectMany(entry => OfStatements(entry.Block, entry.Unit)),
    ];

    private static IEnumerable<string> OfStatements(StatementsBlock block, string? unit)
    {
        foreach (var item in block.Items)
        {
            var name = $"{DocumentCheck.PlaceOf(block, unit)}: {item.Code} '{item.Text}'";
            if (!Kinds.Contains(item.Kind)) yield return $"{name}: kind '{item.Kind}', want one of {string.Join(", ", Kinds)}";
            if (item.Green is null || item.Digital is null) yield return $"{name}: green or digital is missing";
            if ((item.Green is true || item.Digital is true) && string.IsNullOrWhiteSpace(item.Reason)) yield return $"{name}: green or digital without a reason";
            if (item.Skills is null) yield return $"{name}: skills is missing";
            if (item.Kind == "task" && item.Skills is { Count: > 0 }) yield return $"{name}: a task has no skills";
            if (item.Kind != "task" && item.Skills is { Count: 0 }) yield return $"{name}: no skills";
            if (item.Skills?.Any(string.IsNullOrWhiteSpace) is true) yield return $"{name}: empty skill label";
            if (item.Set is not null || item.Gold is not null) yield return $"{name}: set and gold belong to programmes";
        }
    }
}
