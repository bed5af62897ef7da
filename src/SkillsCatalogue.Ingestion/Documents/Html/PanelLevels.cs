namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>Levels for the words that open panels: one below the last heading beside the panel, or below what opened the panel around it.</summary>
internal sealed class PanelLevels
{
    private readonly Dictionary<int, int> _last = [];
    private readonly Dictionary<int, int> _opened = [];

    /// <summary>A heading of the page was read.</summary>
    /// <param name="depth">How many panels it stands in.</param>
    public void Seen(int depth, int level) => _last[depth] = level;

    /// <summary>Level of the words that open a panel, whose own headings are yet to come.</summary>
    /// <param name="depth">How many panels these words stand in themselves.</param>
    public int OfControl(int depth)
    {
        var level = Math.Clamp((_last.GetValueOrDefault(depth) is > 0 and var last ? last : _opened.GetValueOrDefault(depth)) + 1, 2, 6);
        _opened[depth + 1] = level;
        _last.Remove(depth + 1);
        return level;
    }
}
