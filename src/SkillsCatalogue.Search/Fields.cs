namespace SkillsCatalogue.Search;

/// <summary>
/// The index as one page: every field, what it holds, and its weight at query time. Weights live here and never in the index,
/// so that ranking can change without a rebuild. Text fields exist once a language (<c>label_hr</c>), analysed as that language.
/// </summary>
internal static class Fields
{
    /// <summary>Raises with every change of the fields; a generation with another number is rebuilt.</summary>
    public const int SchemaVersion = 3;

    /// <summary>Opaque id of the skill; also one value for each candidate behind it.</summary>
    public const string Id = "id";

    /// <summary>The skill as JSON, stored: what a hit shows belongs to the same generation as what it matched.</summary>
    public const string Stored = "json";

    /// <summary>Whole folded labels: a query that is a label wins.</summary>
    public const string Exact = "exact";

    /// <summary>Folded words of all labels, not stemmed: prefixes and typing errors are tried on these.</summary>
    public const string Words = "words";

    /// <summary>Character trigrams of all labels: parts of compounds, unforeseen inflection.</summary>
    public const string Grams = "grams";

    /// <summary>Beginnings (1 to 15 letters) of labels and their words, for suggestions.</summary>
    public const string Beginnings = "begin";

    /// <summary>Units of the evidence: the name alone, and document and name together.</summary>
    public const string Unit = "unit";

    /// <summary>Hashes of the documents of the evidence: what a withdrawal touches.</summary>
    public const string Document = "document";

    /// <summary>Sort key of suggestions: length of the label.</summary>
    public const string LabelLength = "labelLength";

    public const float ExactWeight = 12f;
    public const float LabelWeight = 4f;
    public const float AltLabelWeight = 3f;
    public const float StatementWeight = 1f;
    public const float WordWeight = 2f;
    public const float PrefixWeight = 1.2f;
    public const float TypoWeight = 0.6f;
    public const float GramWeight = 0.25f;

    /// <summary>Languages with an analysis of their own; others share <see cref="OtherLanguage"/>.</summary>
    public static readonly IReadOnlyList<string> Languages = ["hr", "et", "da", "en"];

    public const string OtherLanguage = "xx";

    public static string Label(string language) => "label_" + Known(language);

    public static string AltLabel(string language) => "alt_" + Known(language);

    /// <summary>Verbatim statements that prove the skill.</summary>
    public static string Statement(string language) => "statement_" + Known(language);

    /// <summary>Facet and filter values, one field a dimension.</summary>
    public static string Facet(string dimension) => "facet_" + dimension;

    private static string Known(string language) => Languages.Contains(language) ? language : OtherLanguage;
}
