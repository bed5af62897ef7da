using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>The records of one file by the names of its columns, in whatever order they stand; columns that nobody asks for do not matter.</summary>
internal sealed class EscoTable : IDisposable
{
    /// <summary>ESCO's longest cell, the members of a concept scheme, has 640,000 letters.</summary>
    private const int LongestCell = 16_000_000;

    private readonly EscoFile file;
    private readonly CsvParser parser;
    private readonly StreamReader reader;
    private readonly Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool isRagged;
    private int width;
    private bool bad;

    /// <exception cref="EscoRefusedException">The first line lacks a column, or the file is no text.</exception>
    /// <param name="needed">Columns without which the file is useless.</param>
    public EscoTable(EscoFile file, params IReadOnlyList<string> needed)
    {
        this.file = file;
        // The tree of skill groups stops its rows where a branch ends.
        isRagged = file.Kind == EscoFileKind.SkillsHierarchy;
        var separator = Separator(file);
        reader = Text(file);
        parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            // Where tabs part the cells nobody quotes them: a quotation mark is a letter.
            Mode = separator == '\t' ? CsvMode.NoEscape : CsvMode.RFC4180,
            BadDataFound = _ => bad = true,
            MaxFieldSize = LongestCell,
        });
        try
        {
            ReadHeader(needed);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Line that the current record begins in, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Goes to the next record that holds anything.</summary>
    /// <exception cref="EscoRefusedException">The record cannot be read.</exception>
    public bool Read()
    {
        while (Next())
        {
            if (bad)
                throw Wrong("Its quotation marks do not match.");
            var filled = false;
            for (var i = 0; i < parser.Count; i++)
            {
                var isEmpty = parser[i].Length == 0;
                filled |= !isEmpty;
                if (bad)
                    throw Wrong("Its quotation marks do not match.");
                if (!isEmpty && i >= width)
                    throw Wrong(string.Create(CultureInfo.InvariantCulture, $"It has {parser.Count} cells where the first line has {width}."));
            }

            if (!filled)
                continue;
            if (parser.Count < width && !isRagged)
                throw Wrong(string.Create(CultureInfo.InvariantCulture, $"It has {parser.Count} cells where the first line has {width}: is the file cut short?"));
            return true;
        }

        return false;
    }

    /// <summary>The cell of a column as written; empty where the file has no such column.</summary>
    public string this[string column] => columns.TryGetValue(column, out var at) && at < parser.Count ? parser[at] : "";

    /// <summary>The cell of a column without white space round it; null where it is empty.</summary>
    public string? Value(string column) => this[column].Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The address in a column.</summary>
    /// <exception cref="EscoRefusedException">There is none.</exception>
    public string Uri(string column) => Value(column) is { } uri && IsAddress(uri)
        ? uri
        : throw Wrong(Value(column) is { } other ? $"'{(other.Length <= 60 ? other : other[..60])}' is no address of a concept ({column})." : $"It has no {column}.");

    /// <summary>The text is one address (http), without white space in it.</summary>
    public static bool IsAddress(string text) =>
        (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)) && !text.AsSpan().ContainsAny(' ', '\n', '\t');

    /// <summary>The file has the column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    public EscoRefusedException Wrong(string message) => new(VocabularyCodes.WrongRecord, message, file.Name, Line);

    public void Dispose()
    {
        parser.Dispose();
        reader.Dispose();
    }

    private void ReadHeader(IReadOnlyList<string> needed)
    {
        if (Next())
        {
            width = parser.Count;
            for (var i = 0; i < width; i++)
                columns.TryAdd(parser[i].Trim(), i);
        }

        foreach (var column in needed.Where(column => !columns.ContainsKey(column)))
            throw new EscoRefusedException(VocabularyCodes.WrongHeader, $"Its first line has no column '{column}'. Take the file as ESCO's download has it, in CSV.", file.Name, 1);
    }

    private bool Next()
    {
        Line = parser.RawRow + 1;
        bad = false;
        try
        {
            return EscoFiles.Guarded(file.Name, parser.Read);
        }
        catch (DecoderFallbackException)
        {
            throw new EscoRefusedException(VocabularyCodes.WrongEncoding, "It is not UTF-8. A spreadsheet may have saved it in another encoding; download it again.", file.Name, Line);
        }
        catch (MaxFieldSizeException)
        {
            throw Wrong("A cell is far too long: a quotation mark is never closed.");
        }
    }

    private static char Separator(EscoFile file)
    {
        using var text = Text(file);
        var line = "";
        try
        {
            line = EscoFiles.Guarded(file.Name, text.ReadLine) ?? "";
        }
        catch (DecoderFallbackException)
        {
            // Told with its place when the records are read.
        }

        return ",;\t".MaxBy(mark => line.Count(letter => letter == mark));
    }

    private static StreamReader Text(EscoFile file) =>
        new(EscoFiles.Guarded(file.Name, file.Open), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, bufferSize: 65536);
}
