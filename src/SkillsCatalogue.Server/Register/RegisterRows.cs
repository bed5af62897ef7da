using SkillsCatalogue.Core.Review;

namespace SkillsCatalogue.Server.Register;

/// <summary>What a register file holds: entries that are whole, and what is wrong with the rest.</summary>
internal sealed record RegisterRows(IReadOnlyList<RegisterEntry> Entries, IReadOnlyList<RegisterFault> Faults);
