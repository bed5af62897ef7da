using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Storage.Rows;

/// <summary>What a version holds, as compressed JSON. A trigger forbids to change it, and to delete it before its programme is erased.</summary>
internal sealed class ProgrammeContentRow
{
    public required string ProgrammeId { get; set; }
    public int Number { get; set; }
    public required string Title { get; set; }
    public string? FileName { get; set; }
    public string? MediaType { get; set; }
    public string? Note { get; set; }
    public required string Settings { get; set; }
    public required byte[] Draft { get; set; }
    public byte[]? Text { get; set; }
    public byte[]? Pasted { get; set; }
    /// <summary>Of title, source, draft and settings: an equal one is no new version.</summary>
    public required string Digest { get; set; }

    public static ProgrammeContentRow Of(string programmeId, int number, ProgrammeContent content, string? note) => new()
    {
        ProgrammeId = programmeId,
        Number = number,
        Title = content.Title,
        FileName = content.Source.FileName,
        MediaType = content.Source.MediaType,
        Note = note,
        Settings = StorageJson.Write(content.Settings),
        Draft = StorageJson.Pack(content.Draft),
        Text = content.Text is null ? null : StorageJson.Pack(content.Text),
        Pasted = content.Source.PastedText is null ? null : StorageJson.Pack(content.Source.PastedText),
        Digest = DigestOf(content),
    };

    public ProgrammeContent ToContent(string sha256) => new(
        Title,
        Text is null ? null : StorageJson.Unpack<DocumentText>(Text),
        StorageJson.Unpack<ProgrammeDraft>(Draft)!,
        StorageJson.Read<ProgrammeSettings>(Settings) ?? new(),
        new(sha256, FileName, MediaType, Pasted is null ? null : StorageJson.Unpack<string>(Pasted)));

    private static string DigestOf(ProgrammeContent content) => Fingerprint.Of(
        content.Title, content.Source.Sha256, content.Source.FileName ?? "", StorageJson.WriteCanonical(content.Settings), StorageJson.WriteCanonical(content.Draft));
}
