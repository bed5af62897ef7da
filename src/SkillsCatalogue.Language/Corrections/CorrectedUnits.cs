using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Language.Corrections;

/// <summary>Sets and levels of a reading while corrections are laid over it.</summary>
internal sealed class CorrectedUnits(ParsedStandard machine)
{
    private readonly List<StandardUnit> _units = [.. machine.Units];
    private string? _level = machine.Level;

    /// <summary>The name in this reading of a set that an editor named: by its name, number, title or both; as it was given when no set is called so. Empty stays empty.</summary>
    public string NameOf(string given, TextSpan place) => given.Length == 0 ? "" : _units.Count == 0 ? given : Called(given, place)?.Name ?? given;

    /// <summary>The same; a set that the machine did not see is added. Null for none.</summary>
    public string? Take(string given, TextSpan place)
    {
        if (given.Length == 0)
            return null;
        if (Called(given, place) is { } known)
            return known.Name;
        _units.Add(new(null, given, null, [], place));
        return given;
    }

    /// <summary>Level of a set, of the standard outside sets.</summary>
    public string? LevelOf(string? name, TextSpan place) => IndexOf(name, place) is var i and >= 0 ? _units[i].Level : _level;

    public void SetLevel(string? name, TextSpan place, string level)
    {
        var value = level.Length == 0 ? null : level;
        if (IndexOf(name, place) is var i and >= 0)
            _units[i] = _units[i] with { Level = value };
        else
            _level = value;
    }

    public Need NeedOf(string? name, TextSpan place) => IndexOf(name, place) is var i and >= 0 ? _units[i].Need : Need.Essential;

    public ParsedStandard Into(ParsedStandard standard) => standard with { Level = _level, Units = [.. _units.OrderBy(unit => unit.Span)] };

    private int IndexOf(string? name, TextSpan place)
    {
        if (name is null)
            return -1;
        var holding = _units.FindIndex(unit => unit.Name == name && unit.Span.Contains(place.Start));
        return holding >= 0 ? holding : _units.FindIndex(unit => unit.Name == name);
    }

    private StandardUnit? Called(string given, TextSpan place)
    {
        if (IndexOf(given, place) is var i and >= 0)
            return _units[i];
        var folded = Folding.LettersAndDigits(given);
        return _units.Find(unit => Folding.LettersAndDigits(unit.Number ?? "") == folded || Folding.LettersAndDigits(unit.Title) == folded || Folding.LettersAndDigits(unit.Number + unit.Title) == folded);
    }
}
