namespace SkillsCatalogue.Language.Programmes;

/// <summary>Which module an offset stands in: the innermost one.</summary>
internal sealed class ModuleIndex
{
    private readonly List<ProgrammeModuleSpan> _modules;
    private readonly int[] _parents;

    /// <param name="modules">In the order of their starts.</param>
    public ModuleIndex(List<ProgrammeModuleSpan> modules)
    {
        _modules = modules;
        _parents = new int[modules.Count];
        for (var i = 0; i < modules.Count; i++)
            _parents[i] = Climb(i - 1, modules[i].Span.Start);
    }

    /// <summary>Index of the module; -1 outside all.</summary>
    public int At(int offset)
    {
        int low = 0, high = _modules.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_modules[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return Climb(low - 1, offset);
    }

    private int Climb(int index, int offset)
    {
        while (index >= 0 && !_modules[index].Span.Contains(offset))
            index = _parents[index];
        return index;
    }
}
