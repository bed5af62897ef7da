using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Corrections;

/// <summary>A statement while corrections are laid over it; two are the same only when they are the same object.</summary>
internal sealed class DraftStatement(Statement statement, string? machineId)
{
    /// <summary>As it stands now; its id is that of the machine's reading until all is done.</summary>
    public Statement Now { get; set; } = statement;

    /// <summary>Id in the machine's reading; null when the machine did not read it.</summary>
    public string? MachineId { get; } = machineId;

    /// <summary>Its places are no longer those that the machine read.</summary>
    public bool IsRecut { get; set; } = machineId is null;

    public TextSpan Span => Now.Span;

    public IEnumerable<TextSpan> Places => Now.Reprints.Prepend(Now.Span);
}
