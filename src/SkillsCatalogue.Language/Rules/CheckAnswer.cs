using SkillsCatalogue.Core.Programmes;

namespace SkillsCatalogue.Language.Rules;

/// <summary>What a check found: its result, the message that tells it, and what stands in the message's places.</summary>
/// <param name="Message">Key of the message (<c>pass</c>, <c>tooSmall</c> …).</param>
internal sealed record CheckAnswer(RuleOutcome Result, string Message, IReadOnlyDictionary<string, string> Values)
{
    public static CheckAnswer Pass(string message, params (string Name, string Value)[] values) => Of(RuleOutcome.Pass, message, values);

    public static CheckAnswer Fail(string message, params (string Name, string Value)[] values) => Of(RuleOutcome.Fail, message, values);

    public static CheckAnswer CannotTell(string message, params (string Name, string Value)[] values) => Of(RuleOutcome.CannotTell, message, values);

    private static CheckAnswer Of(RuleOutcome result, string message, (string Name, string Value)[] values) =>
        new(result, message, values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));
}
