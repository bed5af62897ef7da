namespace SkillsCatalogue.Core.Candidates;

/// <summary>What the language model did for one document: what was asked, what was refused and why, and what was in the way. Refusals and outages are results, not faults.</summary>
/// <param name="Chunks">Parts of the document that were to be read.</param>
/// <param name="Unread">Parts of which at least one pass got no reply (outage); what the passes before it gave is kept.</param>
/// <param name="Calls">Calls sent to the client, second tries included; replayed ones count.</param>
/// <param name="InputTokens">As the model counts them, or estimated where it does not say.</param>
/// <param name="OutputTokens">As the model counts them, or estimated where it does not say.</param>
/// <param name="Claims">Skills that were kept.</param>
/// <param name="Refused">How often each reason of <see cref="ModelRefusals"/> refused a reply or an entry of one; a second try that mended a reply leaves no trace.</param>
public sealed record ModelReport(
    int Chunks, int Unread, int Calls, long InputTokens, long OutputTokens, int Claims, IReadOnlyDictionary<string, int> Refused)
{
    /// <summary>Why the model could not be asked, as a stable word (<c>unreachable</c>, <c>wrongKey</c>, <c>budgetSpent</c>, <c>rateLimited</c>, <c>notRecorded</c>, <c>timedOut</c>, <c>refused</c>, <c>fault</c>); null when it could.</summary>
    public string? Outage { get; init; }

    /// <summary>One sentence for people about the outage; null without one.</summary>
    public string? OutageMessage { get; init; }

    /// <summary>Lines kept back from the model since they stand in a paragraph that speaks to a machine.</summary>
    public int Withheld { get; init; }
}
