namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>How the words inside the boxes of a quote compare with its words.</summary>
internal enum BoxVerdict
{
    /// <summary>The same letters and digits in the same order.</summary>
    Equal,
    /// <summary>The same letters and digits, but the other tool orders words of a line otherwise.</summary>
    OtherOrder,
    /// <summary>Equal but for letters that the tools map otherwise: accents composed otherwise, signs without a mapping.</summary>
    OtherLetters,
    /// <summary>The other tool joins a word of the quote with its neighbour, which stands outside the quote.</summary>
    JoinedWord,
    /// <summary>Words that do not belong to the quote lie inside its boxes.</summary>
    MoreWords,
    /// <summary>Words of the quote are not found inside its boxes.</summary>
    FewerWords,
    /// <summary>Both more and fewer.</summary>
    OtherWords,
}
