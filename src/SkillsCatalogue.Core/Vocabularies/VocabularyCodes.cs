namespace SkillsCatalogue.Core.Vocabularies;

/// <summary>Stable codes of what an import of ESCO may find. Below 20 they refuse it, from 20 on they are told beside it.</summary>
public static class VocabularyCodes
{
    /// <summary>No path, or no ESCO file in it.</summary>
    public const string NothingThere = "ESCO001";

    /// <summary>A zip file is damaged, cut short or locked.</summary>
    public const string Damaged = "ESCO002";

    /// <summary>A package unpacks to far more than ESCO holds.</summary>
    public const string ExpandsTooMuch = "ESCO003";

    /// <summary>The first line lacks a column that is needed.</summary>
    public const string WrongHeader = "ESCO004";

    /// <summary>A record cannot be read: quotation marks, cells or its address are wrong.</summary>
    public const string WrongRecord = "ESCO005";

    /// <summary>A file is not UTF-8.</summary>
    public const string WrongEncoding = "ESCO006";

    /// <summary>Nothing tells which version it is.</summary>
    public const string NoVersion = "ESCO007";

    /// <summary>Files of several versions.</summary>
    public const string MixedVersions = "ESCO008";

    /// <summary>No file in the language asked for, a language that nothing tells, or labels that are those of another language.</summary>
    public const string WrongLanguage = "ESCO009";

    /// <summary>Relations or collections without the concepts that they speak of.</summary>
    public const string MissingFile = "ESCO010";

    /// <summary>Two files say the same part.</summary>
    public const string TwiceThere = "ESCO011";

    /// <summary>Relations name concepts that this version does not have.</summary>
    public const string OtherConcepts = "ESCO012";

    /// <summary>A few relations or members were left out, since their concepts are not in the version.</summary>
    public const string LooseEnds = "ESCO020";

    /// <summary>Labels were cleaned: white space, repeated labels.</summary>
    public const string Cleaned = "ESCO021";

    /// <summary>A concept stands in a file more than once; the first record counts.</summary>
    public const string RepeatedConcept = "ESCO022";

    /// <summary>Files that are not used.</summary>
    public const string NotUsed = "ESCO023";

    /// <summary>Concepts whose kind or reuse level the vocabulary leaves open.</summary>
    public const string LeftOpen = "ESCO024";

    /// <summary>Concepts without a preferred label in the language.</summary>
    public const string NoLabel = "ESCO025";

    /// <summary>Parts of the version that are not imported yet.</summary>
    public const string NotComplete = "ESCO026";
}
