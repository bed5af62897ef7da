using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Documents.Layout;

namespace SkillsCatalogue.Ingestion.Documents.Html;

/// <summary>A number or letter in an element of its own before the item it counts (<c>dt</c> "a)" and <c>dd</c>) is the marker of that item.</summary>
internal static class MarkerElements
{
    public static IEnumerable<HtmlDraft> Joined(IReadOnlyList<HtmlDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var marker = Folding.WhiteSpace(drafts[i].Text.ToString());
            if (i + 1 < drafts.Count && marker.Length is > 0 and <= 6 && drafts[i].Cell == drafts[i + 1].Cell && drafts[i + 1].IsItem && !drafts[i].IsItem
                && drafts[i].Kind != BlockKind.Heading && Marker.IsAll(marker) && Marker.LengthAt(Folding.WhiteSpace(drafts[i + 1].Text.ToString())) == 0)
            {
                drafts[i + 1].Text.Insert(0, marker + " ");
                continue;
            }

            yield return drafts[i];
        }
    }
}
