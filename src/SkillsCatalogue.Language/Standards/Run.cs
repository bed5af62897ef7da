using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Language.Standards;

/// <summary>The lines that stand directly under one heading, up to the next one.</summary>
/// <param name="Role">Effective role of the section.</param>
/// <param name="Section">Index of the section; -1 before the first heading.</param>
/// <param name="Unit">Index of the unit; -1 outside units.</param>
/// <param name="OnlyIntroduces">Sections below hold the outcomes.</param>
/// <param name="KeyTask">Key task that a heading above names; null without one.</param>
internal sealed record Run(SectionRole Role, int Section, int Unit, bool OnlyIntroduces, string? KeyTask, IReadOnlyList<Line> Lines)
{
    public static IEnumerable<Run> Of(IReadOnlyList<Line> lines, Outline outline)
    {
        for (var i = 0; i < lines.Count;)
        {
            var section = outline.SectionOfLine[i];
            var run = new List<Line>();
            while (i < lines.Count && outline.SectionOfLine[i] == section)
            {
                if (lines[i].Kind is not (LineKind.Heading or LineKind.EndOfRows))
                    run.Add(lines[i]);
                i++;
            }

            var open = section < 0 ? null : outline.Sections[section];
            yield return new(open?.Effective ?? SectionRole.Unknown, section, open?.Unit ?? -1, open is not null && (open.HasOutcomesBelow || IsBesideOutcomes(open, outline)), open?.KeyTask, run);
        }
    }

    /// <summary>Under an unknown heading of a unit that has headings of outcomes stand no outcomes.</summary>
    private static bool IsBesideOutcomes(OpenSection section, Outline outline) =>
        section is { OpensUnit: false, Unit: >= 0, Effective: SectionRole.Unit } && outline.Sections[outline.Units[section.Unit].Section].HasOutcomesBelow;
}
