using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Skills;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>What the review queue was asked for. Without a state it shows what waits; <c>any</c> shows all.</summary>
public sealed record QueueQuery(string? Document, string State, string? Tag, string? Type, string? Text)
{
    /// <summary>Only what a new version of a standard changed.</summary>
    public bool ChangedByVersion { get; init; }

    /// <summary>Only what two extractors see otherwise.</summary>
    public bool RunsDisagree { get; init; }

    /// <summary>Only of documents that speak to a machine.</summary>
    public bool SpeaksToMachine { get; init; }

    public const string ToMachine = "machine";

    public const string Disagreeing = "disagree";

    public const string Changed = "changed";

    public const string AnyState = "any";

    public static QueueQuery Of(IQueryCollection query)
    {
        string? Asked(string name) => query[name].FirstOrDefault()?.Trim() is { Length: > 0 } value ? value : null;
        var state = Asked("state");
        return new(Asked("document"), state == AnyState || StateOf(state) is not null ? state! : Texts.Name(CandidateState.Proposed), Asked("tag"), Asked("type"), Asked("q"))
        {
            ChangedByVersion = Asked("version") == Changed,
            RunsDisagree = Asked("runs") == Disagreeing,
            SpeaksToMachine = Asked("text") == ToMachine,
        };
    }

    public QueueFilter Filter => new(
        Document,
        StateOf(State),
        Tag,
        Enum.GetValues<SkillType>().Where(type => Texts.Name(type) == Type).Select(type => (SkillType?)type).FirstOrDefault(),
        Text,
        IncludeGone: StateOf(State) is not (null or CandidateState.Proposed)) { ChangedByVersion = ChangedByVersion, RunsDisagree = RunsDisagree, SpeaksToMachine = SpeaksToMachine };

    public string Address(string? cursor = null)
    {
        var parts = new Dictionary<string, string?>
        {
            ["document"] = Document,
            ["state"] = State == Texts.Name(CandidateState.Proposed) ? null : State,
            ["tag"] = Tag,
            ["type"] = Type,
            ["version"] = ChangedByVersion ? Changed : null,
            ["runs"] = RunsDisagree ? Disagreeing : null,
            ["text"] = SpeaksToMachine ? ToMachine : null,
            ["q"] = Text,
            ["cursor"] = cursor,
        };
        return QueryHelpers.AddQueryString("/review", parts);
    }

    private static CandidateState? StateOf(string? name) =>
        Enum.GetValues<CandidateState>().Where(state => Texts.Name(state) == name).Select(state => (CandidateState?)state).FirstOrDefault();
}
