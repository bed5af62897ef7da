namespace SkillsCatalogue.Core.Review;

/// <summary>Entries of the registers by number and by address, in memory.</summary>
public sealed class RegisterIndex
{
    private readonly ILookup<string, RegisterEntry> _byNumber;
    private readonly ILookup<string, RegisterEntry> _byUrl;
    private readonly ILookup<(string Register, string Parent), RegisterEntry> _children;
    private readonly ILookup<string, RegisterEntry> _byCompetenceSet;

    public RegisterIndex(IEnumerable<RegisterEntry> entries)
    {
        IReadOnlyList<RegisterEntry> all = [.. entries];
        _byNumber = all.ToLookup(entry => entry.Number, StringComparer.OrdinalIgnoreCase);
        _byUrl = all.Where(entry => entry.Url is not null).ToLookup(entry => Address(entry.Url!), StringComparer.OrdinalIgnoreCase);
        _children = all.Where(entry => entry.Parent is not null).ToLookup(entry => (entry.Register, entry.Parent!));
        _byCompetenceSet = all.SelectMany(entry => entry.CompetenceSets.Select(set => (set, entry))).ToLookup(pair => pair.set, pair => pair.entry, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The entry that a printed number or an address names; null when none does, or several registers do.</summary>
    public RegisterEntry? Find(string reference)
    {
        var found = (reference.Contains("://", StringComparison.Ordinal) ? _byUrl[Address(reference)] : _byNumber[reference]).ToList();
        if (found.Count == 0 && reference.Contains("://", StringComparison.Ordinal))
            found = [.. _byNumber[Uri.UnescapeDataString(Address(reference).Split('/')[^1])]];
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The entry of one register; null when it has none of this number.</summary>
    public RegisterEntry? Find(string register, string number) => _byNumber[number].FirstOrDefault(entry => entry.Register == register);

    /// <summary>The entry that it belongs to; null at the top or when the parent is not known.</summary>
    public RegisterEntry? ParentOf(RegisterEntry entry) => entry.Parent is null ? null : Find(entry.Register, entry.Parent);

    public IEnumerable<RegisterEntry> ChildrenOf(RegisterEntry entry) => _children[(entry.Register, entry.Number)];

    /// <summary>Sets of learning outcomes that lead to a set of competences.</summary>
    public IEnumerable<RegisterEntry> LearningOutcomeSetsFor(string competenceSet) => _byCompetenceSet[competenceSet];

    /// <summary>Without scheme, query, fragment and closing slash: what two ways to write one address share.</summary>
    private static string Address(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? url : url[(scheme + 3)..];
        var end = rest.IndexOfAny(['?', '#']);
        return (end < 0 ? rest : rest[..end]).TrimEnd('/', '.', ',', ')');
    }
}
