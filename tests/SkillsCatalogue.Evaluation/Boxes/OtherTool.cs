using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Evaluation.Boxes;

/// <summary>Words of all pages by <c>pdftotext -bbox -cropbox</c>: another program, another reading of the same file.</summary>
internal static partial class OtherTool
{
    /// <summary>Page number → its words, turned to count from the lower-left corner; null when the program is not installed.</summary>
    public static IReadOnlyDictionary<int, IReadOnlyList<OtherWord>>? Read(string file)
    {
        if (Output("pdftotext", "-bbox", "-cropbox", "-enc", "UTF-8", file, "-") is not { } output || Output("pdfinfo", "-f", "1", "-l", "100000", file) is not { } info)
            return null;
        var turned = Rotation().Matches(info).Where(match => match.Groups[2].Value is "90" or "270").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToHashSet();
        var pages = new Dictionary<int, IReadOnlyList<OtherWord>>();
        var words = new List<OtherWord>();
        var height = 0.0;
        foreach (var line in output.Split('\n'))
        {
            if (Word().Match(line) is { Success: true } word)
            {
                // The other tool keeps control characters and signs without a mapping: they are no letters.
                words.Add(new(WebUtility.HtmlDecode(word.Groups[5].Value), new(Number(word, 1), height - Number(word, 4), Number(word, 3), height - Number(word, 2))));
            }
            else if (PageStart().Match(line) is { Success: true } page)
            {
                // The size is told of the page before it is turned, the words of the page as displayed.
                height = Number(page, turned.Contains(pages.Count + 1) ? 1 : 2);
                pages[pages.Count + 1] = words = [];
            }
        }

        return pages;
    }

    private static string? Output(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var errors = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            errors.Wait();
            process.WaitForExit();
            return text;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static double Number(Match match, int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<page width=\"([-0-9.]+)\" height=\"([-0-9.]+)\"")]
    private static partial Regex PageStart();

    [GeneratedRegex("Page +([0-9]+) rot: +([0-9]+)")]
    private static partial Regex Rotation();

    [GeneratedRegex("<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">(.*)</word>")]
    private static partial Regex Word();
}
