namespace SkillsCatalogue.Language.Sections;

/// <summary>A data file <c>sections.&lt;language&gt;.json</c>. To add a language, write one; no code changes.</summary>
/// <param name="Headings">Role in camel case → phrases of headings.</param>
/// <param name="LeadIns">skills, knowledge, attitudes, outcomes, tasks → phrases that stand before the colon of a lead-in.</param>
/// <param name="Columns">statement, code, kind, task, other → headings of table columns.</param>
/// <param name="Learners">Words for the one who learns or works, with the pronouns for them: where most sentences of outcomes name one, the others speak of something else. Empty in languages whose sentences may leave the subject out.</param>
/// <param name="UnitLabels">Words that stand before the number of a unit ("Fag: 16853", "KODE UNIT : …").</param>
/// <param name="Facts">Name of a fact → labels.</param>
/// <param name="Kinds">skill, knowledge, attitude, task → words in a column of kinds.</param>
/// <param name="KnowledgeStarts">First words of statements of knowledge, where nothing else tells the kind.</param>
/// <param name="ClauseEndings">Endings of infinitives: a list parted by commas is cut only where each part has one in its first words.</param>
/// <param name="Nothing">What is printed where a list has no entries ("(Tidak ada.)").</param>
/// <param name="NotInForce">Words of a status that say that the standard is not in force.</param>
/// <param name="Optional">Words of a status or heading that say that one can do without a unit.</param>
/// <param name="Mandatory">Words that say the opposite: a heading with both ("obvezni i izborni skupovi") says nothing.</param>
internal sealed record LexiconFile(
    string Language,
    Dictionary<string, string[]> Headings,
    Dictionary<string, string[]> LeadIns,
    string[] Learners,
    Dictionary<string, string[]> Columns,
    string[] UnitLabels,
    Dictionary<string, string[]> Facts,
    Dictionary<string, string[]> Kinds,
    string[] KnowledgeStarts,
    string[] AttitudeStarts,
    string[] ClauseEndings,
    string[] NotInForce,
    string[] Optional,
    string[] Mandatory,
    FamilyMarks[] Families,
    string[]? Nothing = null);
