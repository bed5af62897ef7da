namespace SkillsCatalogue.Server.Register;

/// <summary>Register entries from CSV: comma, semicolon, tab or bar, cells in quotation marks, a header row that names the columns in any order.</summary>
internal static class RegisterCsv
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public static RegisterRows Parse(string text, string register)
    {
        var rows = new RegisterRowsBuilder(register);
        var (separator, body, skipped) = Told(text) ?? (Separator(text), text, 0);
        IReadOnlyList<string?>? header = null;
        foreach (var record in CsvRecords.Read(body, separator))
        {
            var line = record.Line + skipped;
            if (record.Fault is not null)
                rows.Fault(line, record.Fault);
            else if (header is null)
                header = Header(record.Cells, rows);
            else if (record.Cells.Count > header.Count && record.Cells.Skip(header.Count).Any(cell => cell.Length > 0))
                rows.Fault(line, $"It has {record.Cells.Count} cells where the header has {header.Count}.");
            else if (record.Cells.Any(cell => cell.Length > 0))
                rows.Row(line, header.Zip(record.Cells).Where(pair => pair.First is not null).ToDictionary(pair => pair.First!, pair => pair.Second, StringComparer.Ordinal));
        }

        return header is null ? throw NoHeader() : rows.Build();
    }

    /// <summary>Columns by position; null where a column is not used. A column's own name goes before other words for it.</summary>
    private static string?[] Header(IReadOnlyList<string> cells, RegisterRowsBuilder rows)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            if (RegisterWords.Column(cells[i]) is { } name && (!taken.TryGetValue(name, out var before) || (!RegisterWords.IsOwnName(cells[before], name) && RegisterWords.IsOwnName(cells[i], name))))
                taken[name] = i;
        }

        if (!taken.ContainsKey("number") || !taken.ContainsKey("title"))
            throw NoHeader();
        var header = new string?[cells.Count];
        foreach (var (name, at) in taken)
            header[at] = name;
        var unused = cells.Where((cell, i) => header[i] is null && cell.Length > 0).ToList();
        if (unused.Count > 0)
            rows.Note($"Columns that are not used: {string.Join(", ", unused)}.");
        return header;
    }

    private static RegisterFileException NoHeader() =>
        new("The first line has to name the columns, 'number' and 'title' among them: kind,number,title,level,credits,status,valid from,valid to,parent,url,competenceSets");

    /// <summary>Spreadsheets write the separator into a first line <c>sep=;</c>.</summary>
    private static (char Separator, string Body, int Skipped)? Told(string text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || text.Length < 5 || text.IndexOf('\n', StringComparison.Ordinal) is var end && end < 0)
            return null;
        return (text[4], text[(end + 1)..], 1);
    }

    /// <summary>The separator that the first line with content has most of, outside quotation marks.</summary>
    private static char Separator(string text)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var c in text.AsSpan().TrimStart())
        {
            if (c == '"')
                quoted = !quoted;
            else if (c is '\n' && !quoted)
                break;
            else if (!quoted && Array.IndexOf(Separators, c) is var at and >= 0)
                counts[at]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
