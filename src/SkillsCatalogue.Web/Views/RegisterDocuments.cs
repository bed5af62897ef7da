using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Views;

/// <summary>Which documents stand behind register entries, and the language that tells of an entry's title.</summary>
public sealed class RegisterDocuments(IEnumerable<StoredDocument> documents)
{
    private readonly ILookup<(string, string), StoredDocument> byEntry = documents
        .Where(document => document is { Register: not null, RegisterNumber: not null } && document.Status != DocumentStatus.Withdrawn)
        .ToLookup(document => (document.Register!, document.RegisterNumber!));

    /// <summary>Documents that are bound to an entry, the newest first.</summary>
    public IReadOnlyList<StoredDocument> Of(RegisterEntry entry) => [.. byEntry[(entry.Register, entry.Number)].OrderByDescending(document => document.AddedAt)];

    /// <summary>Language of the document of an entry, else of its parent's; null when neither has one. A register does not state it.</summary>
    public string? LanguageOf(RegisterEntry entry) =>
        LanguageOf(entry.Register, entry.Number) ?? (entry.Parent is null ? null : LanguageOf(entry.Register, entry.Parent));

    private string? LanguageOf(string register, string number) => byEntry[(register, number)].Select(document => document.Language).FirstOrDefault(language => language is not null);
}
