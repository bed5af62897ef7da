namespace SkillsCatalogue.Core.Candidates;

/// <summary>Why a reply of a model, or one entry of it, is refused. Stable words: they stand in reports, logs and evaluations.</summary>
public static class ModelRefusals
{
    /// <summary>The reply is not JSON.</summary>
    public const string NotJson = "notJson";

    /// <summary>The reply is JSON of another shape than the schema's.</summary>
    public const string WrongSchema = "wrongSchema";

    /// <summary>The reply stops in the middle: the model's limit of output was reached.</summary>
    public const string CutOff = "cutOff";

    /// <summary>More entries than the part can hold: a loop.</summary>
    public const string TooMany = "tooMany";

    /// <summary>An entry names an id that was not listed.</summary>
    public const string UnknownId = "unknownId";

    /// <summary>The quote stands nowhere in the document.</summary>
    public const string Unlocated = "unlocated";

    /// <summary>The entry repeats an example of the prompt.</summary>
    public const string Example = "example";

    /// <summary>The label has no word in common with what proves it.</summary>
    public const string ForeignLabel = "foreignLabel";

    /// <summary>The label is no phrase of a skill: too long, several lines, an address, or words to a machine.</summary>
    public const string BadLabel = "badLabel";

    /// <summary>The same label for the same words again.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The model itself took the entry back when it was shown it.</summary>
    public const string SelfCheck = "selfCheck";

    /// <summary>The words that a tag rests on do not stand in its statement.</summary>
    public const string TagWithoutReason = "tagWithoutReason";
}
