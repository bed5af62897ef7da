using System.Security.Cryptography;
using System.Text;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Evaluation.Parsing;

/// <summary>Stands for the words of a statement where the words themselves are others' and are not ours to publish.</summary>
internal static class Fingerprint
{
    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the words as they are compared: NFKC, lower case, letters and digits only, in UTF-8.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Folding.LettersAndDigits(text))))[..16];
}
