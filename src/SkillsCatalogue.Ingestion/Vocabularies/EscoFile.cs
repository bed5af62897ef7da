namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>One file of a download, in a folder or in a package.</summary>
/// <param name="Name">Name with its package before it, for messages.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Stem">Its name without language and ending, such as <c>greenSkillsCollection</c>.</param>
/// <param name="Language">What its name or its package says; null where they say nothing.</param>
/// <param name="Version">What its package or folders say; null where they say nothing.</param>
/// <param name="Open">Opens it; may be called again.</param>
internal sealed record EscoFile(string Name, EscoFileKind Kind, string Stem, string? Language, string? Version, Func<Stream> Open)
{
    /// <summary>It holds words of one language.</summary>
    public bool HasLanguage => Kind is EscoFileKind.Skills or EscoFileKind.SkillGroups or EscoFileKind.Occupations or EscoFileKind.IscoGroups or EscoFileKind.SkillsHierarchy;
}
