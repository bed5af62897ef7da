namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>A skill of ESCO v1.1.1 with its labels in English and Danish and the two collections.</summary>
/// <param name="Group">URI of its first broader group: skills of one group are held out together.</param>
/// <param name="Danish">Label and description in Danish (v1.0); null when there is none.</param>
internal sealed record EscoSkill(
    string Uri, string Label, IReadOnlyList<string> AltLabels, string Description, string Group, bool Green, bool Digital, (string Label, string Description)? Danish)
{
    /// <summary>Label, alternative labels and description.</summary>
    public string FullText => $"{Label} . {string.Join(" . ", AltLabels)} . {Description}";

    /// <summary>One of five folds, by a hash of the broader group.</summary>
    public int Fold => (int)(Convert.ToUInt32(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Group)))[..8], 16) % 5);

    /// <summary>Schemes that apply.</summary>
    public IReadOnlySet<string> Tags { get; } = new HashSet<string>([.. Green ? (string[])["green"] : [], .. Digital ? (string[])["digital"] : []]);
}
