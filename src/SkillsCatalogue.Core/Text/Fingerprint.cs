using System.Security.Cryptography;
using System.Text;

namespace SkillsCatalogue.Core.Text;

/// <summary>Short stable names for texts and settings: decisions attach to them, never to a row of a run.</summary>
public static class Fingerprint
{
    /// <summary>Of the words of a statement: 16 hexadecimal digits of SHA-256 over <see cref="Folding.LettersAndDigits"/>. Layout, page, code and case do not count.</summary>
    public static string OfStatement(string text) => Of(Folding.LettersAndDigits(text));

    /// <summary>16 hexadecimal digits of SHA-256 over the parts, parted by a unit separator.</summary>
    public static string Of(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts!))))[..16];

    /// <summary>Lower-case hexadecimal SHA-256 of bytes: the identity of a document.</summary>
    public static string OfBytes(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
