using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Views;

/// <summary>Finds a document by what people call it.</summary>
public static class StandardKey
{
    /// <summary>By checksum, else by register number, else by the code printed in it; null when nothing fits. Of several, a version in use, and of those the one added last.</summary>
    public static async Task<StoredDocument?> FindAsync(Documents documents, string key, CancellationToken cancellationToken)
    {
        key = Links.RouteValue(key);
        if (key.Length == 64 && key.All(char.IsAsciiHexDigit))
            return await documents.FindAsync(key.ToLowerInvariant(), cancellationToken);
        var all = await documents.ListAsync(cancellationToken);
        return Newest(all.Where(document => document.RegisterNumber == key)) ?? Newest(all.Where(document => document.Code == key));
    }

    private static StoredDocument? Newest(IEnumerable<StoredDocument> documents) =>
        documents.OrderBy(document => document.SupersededBy is null && document.Status != DocumentStatus.Withdrawn).ThenBy(document => document.AddedAt).LastOrDefault();
}
