using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Server.Worker;

/// <summary>A programme read, or the reason why it was not.</summary>
/// <param name="Text">Canonical text that the draft's spans count in; null for JSON.</param>
/// <param name="Draft">Null when it was set aside.</param>
internal sealed record ProgrammeReading(DocumentText? Text, ProgrammeDraft? Draft, Diagnostic? Problem);
