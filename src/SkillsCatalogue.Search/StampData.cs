using System.Globalization;

namespace SkillsCatalogue.Search;

/// <summary>The stamp of a generation as Lucene commit data.</summary>
internal static class StampData
{
    public static IDictionary<string, string> Write(IndexStamp stamp, int skills) => new Dictionary<string, string>
    {
        ["schema"] = Fields.SchemaVersion.ToString(CultureInfo.InvariantCulture),
        ["view"] = stamp.View,
        ["release"] = stamp.Release?.ToString(CultureInfo.InvariantCulture) ?? "",
        ["database"] = stamp.Database,
        ["revision"] = stamp.Revision.ToString(CultureInfo.InvariantCulture),
        ["skills"] = skills.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Null when the data was written under another schema or by something else.</summary>
    public static GenerationInfo? Read(string name, IDictionary<string, string> data)
    {
        if (!data.TryGetValue("schema", out var schema) || schema != Fields.SchemaVersion.ToString(CultureInfo.InvariantCulture))
            return null;
        int? release = int.TryParse(data["release"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return new GenerationInfo(
            name,
            new IndexStamp(data["view"], release, long.Parse(data["revision"], CultureInfo.InvariantCulture), data.TryGetValue("database", out var database) ? database : ""),
            int.Parse(data["skills"], CultureInfo.InvariantCulture));
    }
}
