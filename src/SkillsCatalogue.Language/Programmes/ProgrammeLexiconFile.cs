using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>A data file <c>programmes.&lt;language&gt;.json</c>. To add a language, write one. Phrases are those of the section lexicons: a star stands for any words.</summary>
/// <param name="Facts">volume, guidedHours, workBasedHours, selfDirectedHours, level, form, providerType, reference → labels.</param>
/// <param name="Forms">Id of a form → phrases that name it.</param>
/// <param name="ProviderTypes">Id of a provider type → phrases that name it.</param>
/// <param name="Parts">theory, workshop → phrases that show the part.</param>
/// <param name="ModuleHeadings">Headings that name a module, subject or topic.</param>
/// <param name="LeadIns">Words that introduce outcomes in running text, whole up to the verb.</param>
/// <param name="ContentHeadings">Headings of teaching content and methods: what stands under them is never an outcome.</param>
/// <param name="OtherHeadings">Other headings under which no outcomes are looked for when nothing is under a heading of outcomes.</param>
/// <param name="OutcomeEndings">Endings of a verb at the start of an outcome.</param>
/// <param name="OutcomeStarts">First words of an outcome.</param>
internal sealed record ProgrammeLexiconFile(
    string Language,
    Dictionary<string, string[]> Facts,
    Dictionary<string, string[]> Forms,
    Dictionary<string, string[]> ProviderTypes,
    Dictionary<string, string[]> Parts,
    string[] ModuleHeadings,
    string[] LeadIns,
    string[] ContentHeadings,
    string[] OtherHeadings,
    string[] OutcomeEndings,
    string[] OutcomeStarts) : ILanguageFile;
