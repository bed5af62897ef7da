using System.Globalization;
using System.Text;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>A run of lines that a model reads in one go. Lines are numbered from 1 within the chunk, and keep their number in every pass.</summary>
internal sealed record ReadingChunk(IReadOnlyList<ReadingLine> Lines)
{
    /// <summary>From the first line to the last.</summary>
    public TextSpan Span => new(Lines[0].Span.Start, Lines[^1].Span.End);

    /// <summary>Of the lines' own words, without numbers and headings.</summary>
    public int Tokens => Lines.Sum(line => line.Tokens);

    /// <summary>The line of a number; null when there is none.</summary>
    public ReadingLine? Find(int number) => number >= 1 && number <= Lines.Count ? Lines[number - 1] : null;

    /// <summary>The lines of these numbers as they are sent, each under its heading where that changes.</summary>
    public string Show(IEnumerable<int> numbers)
    {
        var shown = new StringBuilder();
        string? heading = null;
        foreach (var number in numbers)
        {
            var line = Lines[number - 1];
            if (line.Heading is not null && line.Heading != heading)
                shown.Append("# ").Append(line.Heading).Append('\n');
            heading = line.Heading;
            shown.Append(CultureInfo.InvariantCulture, $"{number}: ").Append(line.Text).Append('\n');
        }

        return shown.ToString();
    }

    /// <summary>All lines as they are sent.</summary>
    public string Show() => Show(Enumerable.Range(1, Lines.Count));
}
