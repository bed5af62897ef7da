using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Evaluation;

/// <summary>Where the shared material of others lies.</summary>
internal static class Data
{
    /// <summary>Exit code when nothing could be measured for want of data.</summary>
    public const int Missing = 3;

    /// <summary>A folder of the shared standards; null when it is absent.</summary>
    public static string? SharedStandards(string folder) =>
        Repository.SharedData is { } data && Path.Combine(data, "standards", folder) is var path && Directory.Exists(path) ? path : null;
}
