using System.Globalization;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Standards;

/// <summary>The key tasks of a document by what may name them elsewhere. Of tasks alike the first counts.</summary>
internal sealed partial class TaskNames
{
    private readonly IReadOnlyList<Statement> _tasks;
    private readonly Dictionary<string, string> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byCode = new(StringComparer.Ordinal);

    public TaskNames(IReadOnlyList<Statement> tasks)
    {
        _tasks = tasks;
        foreach (var task in tasks)
        {
            _byWords.TryAdd(Folding.LettersAndDigits(task.Text), task.Text);
            if (task.Code is { } code)
                _byCode.TryAdd(Plain(code), task.Text);
        }
    }

    /// <summary>The task that has the same words; null when there is none.</summary>
    public string? Same(string words) =>
        Folding.LettersAndDigits(words) is { Length: > 0 } folded ? _byWords.GetValueOrDefault(folded) : null;

    /// <summary>"1. Title", "Title", "A.2.1", "3, 4" or "A.2.1 Title; A.2.2 Title": the words of the tasks that it names, else the words as they stand.</summary>
    public string Of(string printed)
    {
        if (_byWords.TryGetValue(Folding.LettersAndDigits(HeadingText.WithoutNumber(printed)), out var same))
            return same;
        if (printed.Contains(';', StringComparison.Ordinal) && printed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } several)
            return string.Join("; ", several.Select(Of));
        var numbers = printed.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbered = numbers.Select(Numbered).ToList();
        return numbered.Count > 0 && numbered.TrueForAll(task => task is not null) ? string.Join("; ", numbered) : printed;
    }

    /// <summary>The task with this printed number; where the list is printed without numbers, the one that stands there.</summary>
    private string? Numbered(string number)
    {
        // "KP3³⁾" points to KP3 and to a footnote.
        var plain = Plain(FootnoteMark().Replace(number, ""));
        if (_byCode.TryGetValue(plain, out var coded))
            return coded;
        return _byCode.Count == 0 && int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= _tasks.Count
            ? _tasks[place - 1].Text
            : null;
    }

    private static string Plain(string code) => code.TrimEnd('.', ')', ':');

    [GeneratedRegex(@"[\p{No}⁽⁾*]+$")]
    private static partial Regex FootnoteMark();
}
