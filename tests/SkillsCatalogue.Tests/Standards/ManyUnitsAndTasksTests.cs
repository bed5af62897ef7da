using System.Globalization;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Standards;

/// <summary>Documents made to cost the square of their units or key tasks: each takes a second, its square takes minutes.</summary>
public sealed class ManyUnitsAndTasksTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void Ten_thousand_rows_that_name_a_key_task_cost_time_in_proportion()
    {
        var parsed = ParsedSoon(
            $"<h2>Key tasks</h2><ul>{Times(10_000, i => $"<li>plan the work number {i} of the day</li>")}</ul>"
            + $"<h2>Skills</h2><table><tr><th>Key task</th><th>Skills</th></tr>{Times(10_000, i => $"<tr><td>Plan the work number {i} of the day</td><td>measure the voltage of circuit {i}</td></tr>")}</table>");

        Assert.Equal("plan the work number 9999 of the day", parsed.Statements.Single(statement => statement.Text == "measure the voltage of circuit 9999").KeyTask);
    }

    [Fact]
    public void Ten_thousand_titles_of_one_unit_cost_time_in_proportion()
    {
        var parsed = ParsedSoon(Times(10_000, _ => $"<h2>ABC/N0101: Care of the machine</h2>") + "<h3>Skills</h3><ul><li>measure the voltage of circuits</li></ul>");

        Assert.Equal("ABC/N0101", Assert.Single(parsed.Units).Number);
    }

    private static ParsedStandard ParsedSoon(string content)
    {
        var document = Documents.Reading.Html($"<html lang=\"en\"><body><main><h1>Occupational standard: Fitter of circuits and machines</h1>{content}</main></body></html>");
        ParsedStandard? parsed = null;
        var time = WorkTime.Of(() => parsed = StandardParser.Parse(document));
        Assert.True(time < Longest, time.ToString());
        return parsed!;
    }

    private static string Times(int times, Func<int, FormattableString> one) => string.Concat(Enumerable.Range(0, times).Select(i => one(i).ToString(CultureInfo.InvariantCulture)));
}
