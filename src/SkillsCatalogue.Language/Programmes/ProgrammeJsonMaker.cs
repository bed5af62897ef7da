using System.Text;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Rules;
using SkillsCatalogue.Language.Sections;

namespace SkillsCatalogue.Language.Programmes;

/// <summary>Makes a draft of the members of a programme, and the text that its spans belong to.</summary>
internal sealed class ProgrammeJsonMaker(string sha256)
{
    private static readonly string[] Kinds = ["skill", "knowledge", "attitude"];

    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly List<ProgrammeModule> _modules = [];
    private readonly List<(string Text, string? Code, StatementKind? Kind, IReadOnlyList<string> References, TextSpan Span, int Module)> _outcomes = [];

    public (ProgrammeDraft Draft, DocumentText Document) Make(JsonMember root)
    {
        var title = root.Member("title")?.Text();
        if (title is not null)
            Add(title, BlockKind.Heading, 1);
        Outcomes(root.Member("outcomes"), -1);
        foreach (var module in root.Member("modules")?.Items() ?? [])
            Module(module);
        var text = _text.ToString();
        var language = root.Member("language")?.Text() ?? LanguageGuesser.Guess(text);
        var document = new DocumentText(sha256, "application/json", language, text, [new(1, 0, 0)], [], _blocks, title, [], []);
        var facts = Facts(root);
        var lexicon = SectionLexicon.For(language);
        var outcomes = _outcomes.OrderBy(outcome => outcome.Span).Select((outcome, i) => new ProgrammeOutcome(
            FormattableString.Invariant($"o{i + 1}"), outcome.Text, outcome.Code, outcome.Kind ?? lexicon.KindByWords(outcome.Text) ?? StatementKind.Skill,
            Fingerprint.OfStatement(outcome.Text), outcome.Module, outcome.Span, [],
            [.. outcome.References.Concat(ReferenceFinder.In(outcome.Text)).Distinct(StringComparer.Ordinal)])).ToList();
        return (new(sha256, title, language, facts, _modules, outcomes, References(root), ProgrammeFindings.Of(document, facts, _modules, outcomes.Count, withoutHeading: false)), document);
    }

    private static ProgrammeFacts Facts(JsonMember root)
    {
        var volume = Volumes(root.Member("volume")).ToList();
        if (root.Member("hours")?.Number() is { } hours && !volume.Exists(one => one.Unit == UnitNames.Hours))
            volume.Add(new(hours, UnitNames.Hours));
        return new(
            root.Member("level")?.TextOrNumber(), root.Member("form")?.Text(), root.Member("providerType")?.Text(), volume,
            root.Member("guidedHours")?.Number(), root.Member("workBasedHours")?.Number(), root.Member("selfDirectedHours")?.Number(),
            [.. (root.Member("parts")?.Items() ?? []).Select(part => part.OneOf(RuleItems.Of(RuleCheck.PartsRequired))).OfType<string>()]);
    }

    private void Module(JsonMember module)
    {
        if (module.Member("title")?.Text() is not { } title)
        {
            module.Fault("A module needs its title.");
            return;
        }

        var start = Add(title, BlockKind.Heading, 2).Start;
        var number = module.Member("number")?.TextOrNumber();
        var volume = Volumes(module.Member("volume")).ToList();
        var references = References(module);
        var index = _modules.Count;
        _modules.Add(new(number, title, volume, default, references));
        Outcomes(module.Member("outcomes"), index);
        _modules[index] = _modules[index] with { Span = new(start, _text.Length) };
    }

    private void Outcomes(JsonMember? outcomes, int module)
    {
        foreach (var outcome in outcomes?.Items() ?? [])
        {
            var words = outcome.IsText ? outcome : outcome.Member("text");
            if (words?.Text() is not { } text || Folding.WhiteSpace(text) is not { Length: > 0 } folded)
            {
                outcome.Fault("An outcome is a text, or an object with a text.");
                continue;
            }

            var span = Add(folded, BlockKind.ListItem, 0);
            if (outcome.IsText)
                _outcomes.Add((folded, null, null, [], span, module));
            else
                _outcomes.Add((folded, outcome.Member("code")?.TextOrNumber(), KindOf(outcome.Member("kind")), References(outcome), span, module));
        }
    }

    private static StatementKind? KindOf(JsonMember? kind) =>
        kind?.OneOf(Kinds) is { } name ? Enum.Parse<StatementKind>(name, ignoreCase: true) : null;

    private static IEnumerable<CreditPoints> Volumes(JsonMember? volumes)
    {
        foreach (var volume in volumes?.Items() ?? [])
        {
            var (value, unit) = (volume.Member("value"), volume.Member("unit"));
            if (value is null || unit is null)
                volume.Fault("A volume is an object with a value and a unit: { \"value\": 6, \"unit\": \"CSVET\" }.");
            else if (value.Number() is { } number && unit.Text() is { } name)
                yield return new(number, UnitNames.Canonical(name));
        }
    }

    private static IReadOnlyList<string> References(JsonMember member) =>
        [.. (member.Member("references")?.Items() ?? []).Select(reference => reference.Text()).OfType<string>().Distinct(StringComparer.Ordinal)];

    private TextSpan Add(string text, BlockKind kind, int level)
    {
        var line = Folding.WhiteSpace(text);
        if (_text.Length > 0)
            _text.Append('\n');
        var span = new TextSpan(_text.Length, _text.Length + line.Length);
        _text.Append(line);
        _blocks.Add(new(span, kind, 1, level));
        return span;
    }
}
