using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Server.Output;

/// <summary>What <c>parse</c> prints of one file.</summary>
internal sealed record ParseJson(
    string File,
    string? Sha256,
    string? MediaType,
    string? Language,
    int Pages,
    string Status,
    IReadOnlyList<DiagnosticJson> Diagnostics,
    StandardJson? Standard,
    IReadOnlyList<StatementJson> Statements)
{
    public static ParseJson SetAside(string file, ReadResult.SetAside result) =>
        new(file, result.Sha256, result.MediaType, null, 0, "setAside", [DiagnosticJson.From(result.Reason)], null, []);

    public static ParseJson Missing(string file, Diagnostic reason) =>
        new(file, null, null, null, 0, "setAside", [DiagnosticJson.From(reason)], null, []);

    public static ParseJson Parsed(string file, DocumentText document, ParsedStandard standard) => new(
        file,
        document.Sha256,
        document.MediaType,
        document.Language,
        document.Pages.Count,
        "parsed",
        [.. document.Diagnostics.Concat(standard.Diagnostics).Select(DiagnosticJson.From)],
        StandardJson.From(standard),
        [.. standard.Statements.Select(statement => StatementJson.From(document, standard, statement))]);
}
