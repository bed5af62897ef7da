using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Language.Programmes;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>A programme read while somebody waits for it: pasted text, or JSON of another system.</summary>
/// <param name="Source">What was pasted, as it came.</param>
public sealed record PastedProgramme(DocumentText? Document, ProgrammeDraft Draft, string Source)
{
    private const int LongestTitle = 120;

    /// <summary>Reads pasted text; never fails.</summary>
    public static PastedProgramme OfText(string text)
    {
        var document = PlainText.Read(text);
        return new(document, ProgrammeReader.Read(document), text);
    }

    /// <summary>The printed title, else the first line that says something; null when there is none.</summary>
    public string? Title
    {
        get
        {
            var title = string.IsNullOrWhiteSpace(Draft.Title)
                ? Source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()
                : Draft.Title;
            return title is { Length: > LongestTitle } ? title[..LongestTitle] + "…" : title;
        }
    }

    /// <summary>What is saved of it.</summary>
    /// <param name="untitled">Title where it has none.</param>
    public ProgrammeContent Content(ProgrammeSettings settings, string untitled) => new(Title ?? untitled, Document, Draft, settings, ProgrammeSource.OfText(Source));
}
