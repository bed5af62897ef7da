namespace SkillsCatalogue.Web.Components;

/// <summary>One part of a bar.</summary>
/// <param name="Style">Name of its fill in the style sheet (skill, merged, not, unread, green, digital, rest).</param>
/// <param name="Count">0 or more.</param>
/// <param name="Text">What the legend says, number included.</param>
public sealed record BarPart(string Style, long Count, string Text);
