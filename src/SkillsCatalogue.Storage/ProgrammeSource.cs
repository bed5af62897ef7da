using System.Text;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Storage;

/// <summary>Where the content of a version came from: a file whose original lies in <see cref="Blobs"/>, or pasted text.</summary>
/// <param name="Sha256">Of the file's bytes, or of the pasted text in UTF-8.</param>
/// <param name="FileName">Null for pasted text.</param>
/// <param name="MediaType">Null for pasted text.</param>
/// <param name="PastedText">Null for a file.</param>
public sealed record ProgrammeSource(string Sha256, string? FileName, string? MediaType, string? PastedText)
{
    public static ProgrammeSource OfFile(string sha256, string fileName, string mediaType) => new(sha256, fileName, mediaType, null);

    public static ProgrammeSource OfText(string text) => new(Fingerprint.OfBytes(Encoding.UTF8.GetBytes(text)), null, null, text);
}
