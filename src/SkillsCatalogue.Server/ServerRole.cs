namespace SkillsCatalogue.Server;

/// <summary>What a process of the server does.</summary>
public enum ServerRole
{
    /// <summary>Everything: the default.</summary>
    All,
    /// <summary>Pages and API; no document is read.</summary>
    Web,
    /// <summary>Reads documents that wait; no pages.</summary>
    Worker,
}
