namespace SkillsCatalogue.Web.Api.Contracts;

/// <summary>Names of enumeration values in JSON: an open list of camelCase words.</summary>
public static class JsonName
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
