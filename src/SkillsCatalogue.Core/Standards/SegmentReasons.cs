namespace SkillsCatalogue.Core.Standards;

/// <summary>Reasons, given by rule, why a segment holds no skill. Stable: they stand in ledgers and in the API.</summary>
public static class SegmentReasons
{
    public const string Furniture = "furniture";
    public const string Contents = "contents";
    public const string Boilerplate = "boilerplate";
    public const string Heading = "heading";
    public const string Marker = "marker";
    public const string TableHeader = "tableHeader";
    public const string LeadIn = "leadIn";
    public const string Facts = "facts";
    public const string Task = "task";
    public const string Description = "description";
    public const string Assessment = "assessment";
    public const string Excluded = "excludedSection";
    /// <summary>A further cell in the row of a statement: kind, validity, marks.</summary>
    public const string RowDetail = "rowDetail";
    public const string Footnote = "footnote";
    /// <summary>An editor said so.</summary>
    public const string NotAnOutcome = "notAnOutcome";
}
