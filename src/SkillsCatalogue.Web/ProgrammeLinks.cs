using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace SkillsCatalogue.Web;

/// <summary>Addresses of the pages about programmes and rules: the one place that knows them.</summary>
public static class ProgrammeLinks
{
    public const string List = "/programmes";
    public const string New = List + "/new";
    public const string Check = List + "/check";
    public const string Upload = List + "/upload";
    public const string Hours = List + "/hours";
    public const string Rules = "/rules";

    public static string Programme(string id) => $"{List}/{Uri.EscapeDataString(id)}";

    public static string Edit(string id) => Programme(id) + "/edit";

    public static string Dossier(string id) => Programme(id) + "/dossier";

    public static string Versions(string id) => Programme(id) + "/versions";

    /// <summary>An earlier version, as it was.</summary>
    public static string Version(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Versions(id)}/{number}");

    /// <param name="action">Last part of the address of a form: <c>decide</c>, <c>add</c>, <c>state</c> …</param>
    public static string Form(string id, string action) => $"{Programme(id)}/{action}";

    public static string Job(string id) => $"{List}/jobs/{Uri.EscapeDataString(id)}";

    public static string Json(string id) => $"/api/v1{Programme(id)}/map";

    public static string Pack(string id) => $"{Rules}/{Uri.EscapeDataString(id)}";

    public static string Rule(string pack, string rule) => $"{Pack(pack)}#{rule}";

    public static string HoursOf(decimal value, string unit) =>
        QueryHelpers.AddQueryString(Hours, new Dictionary<string, string?> { ["value"] = value.ToString(CultureInfo.InvariantCulture), ["unit"] = unit });
}
