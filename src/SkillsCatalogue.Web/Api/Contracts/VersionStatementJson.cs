using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A statement of one of two versions.</summary>
public sealed record VersionStatementJson(string Id, string? Code, string? Unit, string Text)
{
    public static VersionStatementJson From(Statement statement) => new(statement.Id, statement.Code, statement.Unit, statement.Text);
}
