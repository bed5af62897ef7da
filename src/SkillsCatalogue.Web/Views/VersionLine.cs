using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Standards.Versions;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Views;

/// <summary>One pair of statements of two versions, with the candidates that rest on it.</summary>
/// <param name="Candidates">Of the new statement; of the old one where it is removed.</param>
public sealed record VersionLine(StatementChange Change, Statement? Old, Statement? New, IReadOnlyList<ReviewItem> Candidates);
