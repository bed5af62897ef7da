namespace SkillsCatalogue.Core.Documents;

/// <summary>
/// Hashes of the documents that are withdrawn at this moment, whichever process withdrew them; the same object as long as nothing changed.
/// Storage answers, the host wires it to whatever shows copies of the database: what was withdrawn is hidden there before the copy is made anew.
/// </summary>
public delegate IReadOnlySet<string> WithdrawnDocuments();
