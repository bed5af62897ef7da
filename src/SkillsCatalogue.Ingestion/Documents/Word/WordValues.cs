using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>Values of attributes as they come: what is no number is no value, not an error.</summary>
internal static class WordValues
{
    /// <summary>The whole number of an attribute; null when there is none or it is something else.</summary>
    public static int? Number(OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch such as <c>w:b</c>: on when it stands there without a value, null when it does not stand there.</summary>
    public static bool? IsOn(W.OnOffType? element) => element is null ? null : IsOn(element.Val);

    /// <summary>A switch such as <c>w:vanish</c> inside properties that the library types more narrowly.</summary>
    public static bool IsOn(OpenXmlSimpleType? value) => value?.InnerText is not ("0" or "false" or "off");

    /// <summary>Half points as points; null when not given.</summary>
    public static double? Points(W.FontSize? size) => Number(size?.Val) is > 0 and < 4000 and var half ? half / 2.0 : null;
}
