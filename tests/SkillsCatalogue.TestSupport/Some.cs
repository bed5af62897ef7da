using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Core.Tagging;

namespace SkillsCatalogue.TestSupport;

/// <summary>Valid values whose content does not matter, so that a test names only what it is about.</summary>
public static class Some
{
    private static int next;

    public static DateTimeOffset Time { get; } = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public static string Sha256() => Interlocked.Increment(ref next).ToString("x64", System.Globalization.CultureInfo.InvariantCulture);

    public static string Id() => "c-" + Interlocked.Increment(ref next).ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    public static Evidence Evidence(string quote = "measure the voltage", Grounding grounding = Grounding.Exact, string? sha256 = null) =>
        new(sha256 ?? Sha256(), new TextSpan(0, quote.Length), quote, "", "", [new Place(1, [new Box(10, 10, 100, 20)])], grounding);

    public static StandardRef Standard(string number = "SAMPLE-1", string level = "4.2", string? sector = "Energy", string language = "en", string register = "SAMPLE") =>
        new(Sha256(), $"Standard {number}", register, number, level, "CROQF", sector, language, InForce: true);

    public static TagClaim Tag(string scheme, bool? value, double confidence = 0.9, TagBasis basis = TagBasis.Rule, DateTimeOffset? at = null) =>
        new(scheme, "1", value, basis, null, null, null, "test", confidence, basis == TagBasis.Person ? "a-1" : null, at ?? Time);

    public static CatalogueSkill Skill(
        string label,
        string language = "en",
        string? id = null,
        SkillType type = SkillType.Skill,
        SkillStatus status = SkillStatus.Proposed,
        IReadOnlyList<TagClaim>? tags = null,
        IReadOnlyList<string>? altLabels = null,
        string? statement = null,
        StandardRef? standard = null)
    {
        id ??= Id();
        return new(
            id,
            null,
            new Dictionary<string, string> { [language] = label },
            altLabels is null ? new Dictionary<string, IReadOnlyList<string>>() : new Dictionary<string, IReadOnlyList<string>> { [language] = altLabels },
            new Dictionary<string, string>(),
            type,
            status,
            tags ?? [],
            [],
            [Evidence(statement ?? label)],
            [standard ?? Standard(language: language)],
            [id]);
    }
}
