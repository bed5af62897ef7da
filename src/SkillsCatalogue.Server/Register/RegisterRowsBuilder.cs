using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Server.Register;

/// <summary>Gathers the rows of one file, with what is odd about the file itself.</summary>
internal sealed class RegisterRowsBuilder(string register)
{
    private readonly List<RegisterEntry> entries = [];
    private readonly List<int> rows = [];
    private readonly List<RegisterFault> faults = [];
    private readonly List<RegisterFault> warnings = [];
    private readonly List<string> notes = [];

    public void Fault(int row, string message) => faults.Add(new(row, message));

    public void Note(string message) => notes.Add(message);

    /// <summary>A row by column name, as written.</summary>
    public void Row(int row, IReadOnlyDictionary<string, string> values)
    {
        var read = new RegisterRow(values, register);
        if (read.ToEntry(out var fault, out var warning) is { } entry)
        {
            entries.Add(entry);
            rows.Add(row);
            if (warning is not null)
                warnings.Add(new(row, warning));
        }
        else
        {
            Fault(row, fault!);
        }
    }

    public RegisterRows Build()
    {
        foreach (var same in entries.Zip(rows).GroupBy(pair => (pair.First.Register, pair.First.Number)).Where(group => group.Count() > 1))
            warnings.Add(new(same.Last().Second, $"The number '{same.Key.Number}' stands in rows {string.Join(", ", same.Select(pair => pair.Second))}; the last one counts."));
        return new(entries, faults) { Rows = rows, Warnings = [.. warnings.OrderBy(warning => warning.Row)], Notes = notes };
    }
}
