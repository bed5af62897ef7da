using SkillsCatalogue.Search;

namespace SkillsCatalogue.Server.Output;

/// <summary>One hit; <c>uri</c> is null until the skill is accepted.</summary>
internal sealed record SearchHitJson(string Id, string? Uri, string PrefLabel, string Language, double Score, IReadOnlyList<string> MatchedOn)
{
    public static SearchHitJson From(SkillHit hit, string? language)
    {
        var (labelLanguage, label) = hit.Skill.LabelIn(language);
        return new(hit.Id, hit.Skill.Uri, label, labelLanguage, Math.Round(hit.Score, 4), hit.MatchedOn);
    }
}
