namespace SkillsCatalogue.Storage;

/// <summary>What a change of the register takes the proof from.</summary>
/// <param name="Documents">Documents that backed skills before and back none after.</param>
/// <param name="Skills">Accepted skills that no document backs any more: the next release deprecates or leaves them out.</param>
/// <param name="Proposals">Undecided candidates that could have been accepted before and cannot be now.</param>
public sealed record LostProof(IReadOnlyList<LostDocument> Documents, int Skills, int Proposals)
{
    public static LostProof None { get; } = new([], 0, 0);
}
