using Microsoft.VisualBasic.FileIO;
using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Server.Register;

/// <summary>Register entries from CSV: comma, semicolon or tab, quoted fields, a header row that names the columns in any order.</summary>
internal static class RegisterCsv
{
    private static readonly string[] Separators = [",", ";", "\t"];

    public static RegisterRows Parse(string text, string register)
    {
        using var parser = new TextFieldParser(new StringReader(text)) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = true };
        parser.SetDelimiters(Delimiter(text));
        var header = (parser.ReadFields() ?? []).Select(RegisterRow.Column).ToList();
        if (!header.Contains("number") || !header.Contains("title"))
            throw new RegisterFileException("The first line has to name the columns, 'number' and 'title' among them: kind,number,title,level,credits,status,valid from,valid to,parent,url");

        var entries = new List<RegisterEntry>();
        var faults = new List<RegisterFault>();
        while (!parser.EndOfData)
        {
            var line = (int)parser.LineNumber;
            try
            {
                var fields = parser.ReadFields() ?? [];
                var row = new RegisterRow(header.Zip(fields).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second), register);
                if (row.ToEntry(out var fault) is { } entry)
                    entries.Add(entry);
                else
                    faults.Add(new(line, fault!));
            }
            catch (MalformedLineException)
            {
                faults.Add(new(line, "The quotation marks of this line do not match."));
            }
        }

        return new(entries, faults);
    }

    /// <summary>The separator that the header row has most of.</summary>
    private static string Delimiter(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        return Separators.MaxBy(separator => header.Count(c => c == separator[0]))!;
    }
}
