namespace SkillsCatalogue.Core.Documents;

/// <summary>How much a finding matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know.</summary>
    Info,
    /// <summary>Something may be missing from the reading.</summary>
    Warning,
    /// <summary>The document is set aside.</summary>
    Error,
}
