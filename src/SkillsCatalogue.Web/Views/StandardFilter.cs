using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Views;

/// <summary>What the list of standards was asked for.</summary>
/// <param name="Status">camelCase name of a <see cref="DocumentStatus"/>.</param>
public sealed record StandardFilter(string? Text, string? Language, string? Sector, string? Status)
{
    public bool IsEmpty => Text is null && Language is null && Sector is null && Status is null;

    public bool Takes(StoredDocument document) =>
        (Language is null || document.Language == Language)
        && (Sector is null || document.Sector == Sector)
        && (Status is null || Localisation.Texts.Name(document.Status) == Status)
        && (Text is null || HasWords(document));

    private bool HasWords(StoredDocument document)
    {
        var where = Folding.WithoutAccents(string.Join(' ', document.Title, document.Code, document.RegisterNumber, document.FileName));
        return Folding.WithoutAccents(Text!).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => where.Contains(word, StringComparison.Ordinal));
    }
}
