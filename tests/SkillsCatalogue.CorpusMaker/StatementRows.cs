using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.CorpusMaker;

/// <summary>How statements are worded in every form of output.</summary>
public static class StatementRows
{
    /// <summary>The code, where there is one, and the text.</summary>
    public static string Coded(StatementItem item) => item.Code is null ? item.Text : $"{item.Code} {item.Text}";

    /// <summary>What closes an item in prose: nothing after a sentence, a full stop after the last clause, a semicolon after the others.</summary>
    public static string Closing(IReadOnlyList<StatementItem> items, int index) =>
        items[index].Text[^1] is '.' or '!' or '?' ? "" : index == items.Count - 1 ? "." : ";";

    /// <summary>The items as sentences or clauses of one paragraph.</summary>
    public static string Prose(IReadOnlyList<StatementItem> items) => string.Join(' ', items.Select((item, index) => Coded(item) + Closing(items, index)));

    /// <summary>The table has a first column for codes: it has two more names than an item has extra cells.</summary>
    public static bool HasCodeCell(StatementItem item, IReadOnlyList<string>? columns) =>
        columns is null ? item.Code is not null : columns.Count == (item.Extra?.Count ?? 0) + 2;

    /// <summary>The cells of its table row.</summary>
    public static IReadOnlyList<string> Cells(StatementItem item, IReadOnlyList<string>? columns) =>
        [.. HasCodeCell(item, columns) ? [item.Code ?? ""] : Array.Empty<string>(), item.Text, .. item.Extra ?? []];
}
