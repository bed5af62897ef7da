namespace SkillsCatalogue.Language.Standards.Versions;

/// <summary>Where the words of a run stand.</summary>
public enum WordChange
{
    /// <summary>In both texts; told as the new one writes them.</summary>
    Same,
    /// <summary>Only in the old text.</summary>
    Deleted,
    /// <summary>Only in the new text.</summary>
    Inserted,
}
