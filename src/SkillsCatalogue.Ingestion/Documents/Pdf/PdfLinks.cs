using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Content;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>Absolute web addresses that link annotations of a page point to.</summary>
internal static class PdfLinks
{
    private const int MaxLength = 2000;

    public static IReadOnlyList<string> Of(Page page)
    {
        var links = new List<string>();
        try
        {
            foreach (var annotation in page.GetAnnotations())
            {
                if (annotation.Action is UriAction { Uri: { Length: < MaxLength } address } && IsWeb(address))
                    links.Add(address);
            }
        }
        catch (Exception fault) when (PdfReader.IsDamage(fault))
        {
            // A link that cannot be read is no loss to the text.
            return links;
        }

        return links;
    }

    private static bool IsWeb(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
