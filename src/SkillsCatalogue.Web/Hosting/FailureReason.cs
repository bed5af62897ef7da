namespace SkillsCatalogue.Web.Hosting;

/// <summary>Why a request was refused, where the status code alone does not say it.</summary>
public enum FailureReason
{
    Unnamed,
    /// <summary>The catalogue is open for reading only.</summary>
    ReadOnly,
    /// <summary>A write under a foreign host name or from another site.</summary>
    ForeignHost,
    /// <summary>The antiforgery token is missing, old or of another browser.</summary>
    FormExpired,
}
