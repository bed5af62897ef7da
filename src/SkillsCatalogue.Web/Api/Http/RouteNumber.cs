using System.Globalization;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>A number in an address: what is none names nothing, so the answer is 404.</summary>
internal static class RouteNumber
{
    /// <summary>True for 1 and above.</summary>
    public static bool TryRead(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary>True for 1 and above.</summary>
    public static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
