using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Storage.Correcting;

/// <summary>
/// Statements whose words an editor's correction changed between two readings of one document: one statement before, one after, and the same words of the machine behind both.
/// A statement that became several, or whose words still stand elsewhere in the document, is not among them.
/// </summary>
internal static class RecutStatements
{
    /// <summary>Fingerprint before → fingerprint now.</summary>
    public static IReadOnlyDictionary<string, string> Between(ParsedStandard? before, ParsedStandard now)
    {
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        if (before is null || (before.Corrections is null && now.Corrections is null))
            return moved;
        var (old, fresh) = (ByOrigin(before), ByOrigin(now));
        foreach (var group in old)
        {
            if (group.Distinct(StringComparer.Ordinal).ToList() is [var was] && fresh[group.Key].Distinct(StringComparer.Ordinal).ToList() is [var @is] && was != @is)
                moved[was] = @is;
        }

        return moved;
    }

    private static ILookup<string, string> ByOrigin(ParsedStandard standard) => standard.Statements.ToLookup(
        statement => statement.AsRead?.Fingerprint ?? Fingerprint.OfStatement(statement.Text), statement => Fingerprint.OfStatement(statement.Text), StringComparer.Ordinal);
}
