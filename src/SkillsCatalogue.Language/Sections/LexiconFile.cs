namespace SkillsCatalogue.Language.Sections;

/// <summary>A data file <c>sections.&lt;language&gt;.json</c>. To add a language, write one; no code changes. What a file leaves out is empty.</summary>
internal sealed record LexiconFile : ILanguageFile
{
    public required string Language { get; init; }

    /// <summary>Role in camel case → phrases of headings.</summary>
    public Dictionary<string, string[]> Headings { get; init; } = [];

    /// <summary>skills, knowledge, attitudes, outcomes, tasks → phrases that stand before the colon of a lead-in.</summary>
    public Dictionary<string, string[]> LeadIns { get; init; } = [];

    /// <summary>
    /// Words for the one who learns or works, with the pronouns for them: where most sentences of outcomes name one, the others speak of something else.
    /// Empty in languages whose sentences may leave the subject out.
    /// </summary>
    public string[] Learners { get; init; } = [];

    /// <summary>statement, code, kind, task, other → headings of table columns.</summary>
    public Dictionary<string, string[]> Columns { get; init; } = [];

    /// <summary>Words that stand before the number of a unit ("Fag: 16853", "KODE UNIT : …").</summary>
    public string[] UnitLabels { get; init; } = [];

    /// <summary>Name of a fact → labels.</summary>
    public Dictionary<string, string[]> Facts { get; init; } = [];

    /// <summary>skill, knowledge, attitude, task → words in a column of kinds.</summary>
    public Dictionary<string, string[]> Kinds { get; init; } = [];

    /// <summary>First words of statements of knowledge, where nothing else tells the kind.</summary>
    public string[] KnowledgeStarts { get; init; } = [];

    public string[] AttitudeStarts { get; init; } = [];

    /// <summary>Endings of infinitives: a list parted by commas is cut only where each part has one in its first words.</summary>
    public string[] ClauseEndings { get; init; } = [];

    /// <summary>Words of a status that say that the standard is not in force.</summary>
    public string[] NotInForce { get; init; } = [];

    /// <summary>Words of a status or heading that say that one can do without a unit.</summary>
    public string[] Optional { get; init; } = [];

    /// <summary>Words that say the opposite: a heading with both ("obvezni i izborni skupovi") says nothing.</summary>
    public string[] Mandatory { get; init; } = [];

    public FamilyMarks[] Families { get; init; } = [];

    /// <summary>What is printed where a list has no entries ("(Tidak ada.)").</summary>
    public string[] Nothing { get; init; } = [];

    /// <summary>How the language is told from others; null where that is known already.</summary>
    public LanguageLook? Identification { get; init; }
}
