using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Storage;

/// <summary>What a version of a programme holds.</summary>
/// <param name="Title">As the designer calls it; not empty.</param>
/// <param name="Text">Canonical text that the spans of the draft count in; null when there is none (a draft written by hand or read from JSON).</param>
public sealed record ProgrammeContent(string Title, DocumentText? Text, ProgrammeDraft Draft, ProgrammeSettings Settings, ProgrammeSource Source);
