namespace SkillsCatalogue.Core.Standards;

/// <summary>What stands under a heading.</summary>
public enum SectionRole
{
    /// <summary>The lexicon does not know the heading.</summary>
    Unknown,
    /// <summary>Skills: competences, performance criteria, learning outcomes.</summary>
    Skills,
    Knowledge,
    Attitudes,
    /// <summary>Outcomes of mixed kinds; the kind is told from the statement or its code.</summary>
    Outcomes,
    /// <summary>Key tasks, parts of work, duties.</summary>
    Tasks,
    /// <summary>A unit, module or set that holds outcomes.</summary>
    Unit,
    /// <summary>Facts about the standard or the unit.</summary>
    Facts,
    /// <summary>Prose about the occupation or its justification.</summary>
    Description,
    /// <summary>Assessment: restates outcomes as tests.</summary>
    Assessment,
    /// <summary>Literature, glossary, material conditions, change notes, entry requirements, legal text: never skills.</summary>
    Excluded,
}
