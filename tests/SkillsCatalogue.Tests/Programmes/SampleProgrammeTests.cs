using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Rules;
using Xunit.Abstractions;

namespace SkillsCatalogue.Tests.Programmes;

public class SampleProgrammeTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. SampleProgramme.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_outcomes_of_a_sample_are_found_whole_and_nothing_else_is_taken(string name)
    {
        var sample = new SampleProgramme(name);
        var draft = sample.Read();
        var wanted = sample.Outcomes.GroupBy(Folding.LettersAndDigits).ToDictionary(group => group.Key, group => group.Count());
        var found = draft.Outcomes.GroupBy(outcome => Folding.LettersAndDigits(outcome.Text)).ToDictionary(group => group.Key, group => group.First().Text);
        var missed = sample.Outcomes.Where(text => !found.ContainsKey(Folding.LettersAndDigits(text))).ToList();
        var extra = draft.Outcomes.Where(outcome => !wanted.ContainsKey(Folding.LettersAndDigits(outcome.Text))).ToList();
        output.WriteLine($"{name}: {sample.Outcomes.Count - missed.Count} of {sample.Outcomes.Count}, extra {extra.Count}, title “{draft.Title}”, modules {draft.Modules.Count}");
        foreach (var module in draft.Modules)
            output.WriteLine($"  M {module.Number} | {module.Title} | {string.Join(", ", module.Volume.Select(volume => $"{volume.Value} {volume.Unit}"))} | {string.Join(", ", module.References)} | {draft.Outcomes.Count(outcome => outcome.Module >= 0 && draft.Modules[outcome.Module] == module)}");
        foreach (var text in missed)
            output.WriteLine($"  - {text}");
        foreach (var outcome in extra)
            output.WriteLine($"  + {outcome.Text}");
        foreach (var finding in draft.Diagnostics)
            output.WriteLine($"  {finding.Code} {finding.Message}");
        output.WriteLine($"  refs {string.Join(", ", draft.References)}; in outcomes {string.Join(", ", draft.Outcomes.SelectMany(outcome => outcome.References))}");

        Assert.True(missed.Count <= sample.Outcomes.Count * 0.05, $"{missed.Count} of {sample.Outcomes.Count} outcomes are missed.");
        Assert.True(extra.Count <= sample.Outcomes.Count * 0.05, $"{extra.Count} lines are no outcomes.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_facts_of_a_sample_are_read_as_printed(string name)
    {
        var sample = new SampleProgramme(name);
        var facts = sample.Read().Facts;
        output.WriteLine($"{name}: level {facts.Level}, form {facts.Form}, provider {facts.ProviderType}, {string.Join(", ", facts.Volume.Select(volume => $"{volume.Value} {volume.Unit}"))}, guided {facts.GuidedHours}, work {facts.WorkBasedHours}, self {facts.SelfDirectedHours}, parts {string.Join(", ", facts.Parts)}");

        Assert.Equal(sample.Level, facts.Level);
        Assert.Equal(sample.Form, facts.Form);
        if (sample.ProviderType is not null)
            Assert.Equal(sample.ProviderType, facts.ProviderType);
        Assert.Equal(sample.Hours, facts.Volume.FirstOrDefault(volume => volume.Unit == UnitNames.Hours)?.Value);
        if (sample.Credits is { } credits)
            Assert.Contains(facts.Volume, volume => volume.Value == credits.Value && volume.Unit == UnitNames.Canonical(credits.Unit));
    }
}
