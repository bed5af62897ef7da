namespace SkillsCatalogue.CorpusMaker;

/// <summary>The authored source is at fault; nothing was written.</summary>
public sealed class SourceFaultException(IReadOnlyList<string> faults) : Exception(string.Join('\n', faults))
{
    /// <summary>One sentence a fault.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
