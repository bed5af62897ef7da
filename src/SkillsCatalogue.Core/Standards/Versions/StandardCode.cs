using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Core.Standards.Versions;

/// <summary>Printed codes of standards, for comparison only.</summary>
public static partial class StandardCode
{
    /// <summary>Letters and digits without case; a suffix of version, edition or revision (<c>v2</c>, <c>rev. 3</c>) is left out. Null when nothing is left.</summary>
    /// <remarks>A bare number at the end stays: registers number different standards so (<c>J.62DMI00.002.1</c>).</remarks>
    public static string? KeyOf(string? code)
    {
        if (string.IsNullOrWhiteSpace(code))
            return null;
        var key = Folding.LettersAndDigits(Suffix().Replace(code.Trim(), ""));
        return key.Length == 0 ? null : key;
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N}])[\s,;/_.\-(\[]+(?:v|ver|version|ed|rev)[\s.:_\-]*\d+(?:\.\d+)*[)\]]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();
}
