using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>A volume of learning: the number and unit as printed (CSVET, ECTS, HROO, EKAP, hours …: an open list).</summary>
public sealed record CreditJson(decimal Value, string Unit, string? Raw)
{
    public static CreditJson From(CreditPoints credits) => new(credits.Value, credits.Unit, credits.Raw);
}
