namespace SkillsCatalogue.TestSupport.Versions;

/// <summary>What was done to a statement on purpose.</summary>
public enum PlantedEdit
{
    /// <summary>Nothing; its code or the name of its unit may have changed around it.</summary>
    None,
    /// <summary>Another place in the same unit.</summary>
    Reordered,
    /// <summary>Another unit.</summary>
    Moved,
    /// <summary>One word for another.</summary>
    OneWord,
    /// <summary>A third to a half of its words replaced or dropped.</summary>
    Reworded,
    /// <summary>Words added at its end.</summary>
    Lengthened,
    /// <summary>A third to a half of its words cut from its end.</summary>
    Shortened,
    /// <summary>Parted in two statements.</summary>
    Split,
    /// <summary>Taken out.</summary>
    Removed,
    /// <summary>Put in: a statement of the same standard that the old version was made without.</summary>
    Added,
    /// <summary>Taken out, and a stranger of the same standard put in its place under its code.</summary>
    Replaced,
}
