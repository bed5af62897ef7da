namespace SkillsCatalogue.Storage.Rows;

/// <summary>Text, structure and ledger of a document as compressed JSON; gone once it is withdrawn.</summary>
internal sealed class ContentRow
{
    public required string Sha256 { get; set; }
    public required byte[] Text { get; set; }
    public required byte[] Standard { get; set; }
    public required byte[] Ledger { get; set; }
}
