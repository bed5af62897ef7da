namespace SkillsCatalogue.Web.Forms;

/// <summary>The form that takes back what was done, where no event of the review does.</summary>
/// <param name="Action">Address inside this site.</param>
/// <param name="Fields">Name → value.</param>
public sealed record FlashBack(string Action, IReadOnlyDictionary<string, string> Fields);
