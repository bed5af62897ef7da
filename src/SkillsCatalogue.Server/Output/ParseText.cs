namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>parse</c> and <c>extract</c> print for people.</summary>
internal static class ParseText
{
    public static void Write(ParseJson result, TextWriter output)
    {
        WriteHead(result, output);
        string? section = null, unit = null;
        foreach (var statement in result.Statements)
        {
            if (statement.Unit != unit || statement.Section != section)
            {
                (unit, section) = (statement.Unit, statement.Section);
                output.WriteLine();
                output.WriteLine(string.Join(" / ", new[] { unit, section }.Where(part => part is not null)));
            }

            output.WriteLine($"  {statement.Kind,-9} {statement.Code,-6} {statement.Text}  (p. {(statement.Places is [var place, ..] ? place.Page : 1)})");
        }

        output.WriteLine();
    }

    public static void WriteHead(ParseJson result, TextWriter output)
    {
        output.WriteLine(result.Standard is { } standard
            ? $"{result.File}: {standard.Title ?? "(no title)"} [{standard.Code ?? "no code"}], level {standard.Level ?? "?"}, {result.Language ?? "language unknown"}, {result.Pages} pages, {result.Statements.Count} statements"
            : $"{result.File}: set aside");
        WriteProblems(result, output);
    }

    public static void WriteProblems(ParseJson result, TextWriter output)
    {
        foreach (var diagnostic in result.Diagnostics)
            output.WriteLine($"  {diagnostic.Code} {diagnostic.Severity}{(diagnostic.Page is { } page ? $" (page {page})" : "")}: {diagnostic.Message}");
    }
}
