namespace SkillsCatalogue.Language.Standards;

/// <summary>Ids of the rules that recognise statements: they stand in <see cref="Core.Standards.Statement.Rule"/>.</summary>
internal static class Rules
{
    /// <summary>A code of outcomes, wherever it stands.</summary>
    public const string StrongCode = "code.strong";

    /// <summary>A numbered item where outcomes are expected.</summary>
    public const string Numbered = "item.numbered";

    /// <summary>A bullet where outcomes are expected.</summary>
    public const string Bullet = "item.bullet";

    /// <summary>A cell in a column of statements.</summary>
    public const string Column = "table.column";

    /// <summary>The text beside a code in a table where outcomes are expected.</summary>
    public const string CodedRow = "table.codedRow";

    /// <summary>A clause after a lead-in in the same paragraph.</summary>
    public const string Clause = "prose.clause";

    /// <summary>A sentence or line of a section that holds nothing but prose about outcomes.</summary>
    public const string Sentence = "prose.sentence";

    /// <summary>An item of a list that only looks like one of outcomes, in a document where no known heading, code or lead-in shows any: to be trusted less.</summary>
    public const string GeneralList = "list.general";
}
