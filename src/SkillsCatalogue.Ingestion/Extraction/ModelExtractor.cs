using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Core.Text;
using SkillsCatalogue.Ingestion.Extraction.Model;

namespace SkillsCatalogue.Ingestion.Extraction;

/// <summary>
/// Asks a language model part by part. The model quotes, the program locates: a quote that is not found stays visible as unlocated and cannot be accepted.
/// A reply that is not the agreed JSON is asked for once more with the reason, then refused; the other extractors go on without it, and so do they when the model
/// cannot be reached or the day's tokens are spent.
/// </summary>
public sealed partial class ModelExtractor : ISkillExtractor, IDisposable
{
    /// <summary>Letters of one part: small enough for small models to stay exact, large enough to hold a unit.</summary>
    private const int PartLength = 6000;

    private const double Located = 0.6;

    private const double Unlocated = 0.3;

    private readonly IChatClient _client;
    private readonly ILogger<ModelExtractor> _logger;

    public ModelExtractor(IChatClient client, ILogger<ModelExtractor> logger)
    {
        _client = client;
        _logger = logger;
    }

    public string Name => ExtractorNames.Model;

    public async Task<IReadOnlyList<ExtractedSkill>> ExtractAsync(DocumentText document, ParsedStandard standard, CancellationToken ct)
    {
        var found = await Task.WhenAll(Parts(document, standard).Select(part => AskAsync(document, standard, part, ct))).ConfigureAwait(false);
        return [.. found.SelectMany(skills => skills)];
    }

    public void Dispose()
    {
        _client.Dispose();
    }

    /// <summary>Runs of neighbouring segments that may hold outcomes: what a rule has set aside as furniture, contents or excluded is not sent.</summary>
    private static IEnumerable<TextSpan> Parts(DocumentText document, ParsedStandard standard)
    {
        TextSpan? open = null;
        foreach (var segment in standard.Segments)
        {
            if (segment.Reason is CarryOver.Unchanged)
            {
                // Not a word of it is sent: the part ends before it.
                if (open is { } before)
                    yield return before;
                open = null;
                continue;
            }

            if (segment.Reason is SegmentReasons.Furniture or SegmentReasons.Contents or SegmentReasons.Boilerplate or SegmentReasons.Excluded)
                continue;
            if (open is { } part && segment.Span.End - part.Start <= PartLength)
            {
                open = new(part.Start, segment.Span.End);
                continue;
            }

            if (open is { } full)
                yield return full;
            open = segment.Span;
        }

        if (open is { } last)
            yield return last;
        else if (standard.Segments.Count == 0 && document.Text.Length > 0)
            yield return new(0, Math.Min(document.Text.Length, PartLength));
    }

    private async Task<IReadOnlyList<ExtractedSkill>> AskAsync(DocumentText document, ParsedStandard standard, TextSpan part, CancellationToken ct)
    {
        try
        {
            string? reply = null, refusal = null;
            for (var attempt = 1; attempt <= 2; attempt++)
            {
                var response = await _client.GetResponseAsync(ModelPrompt.Messages(document.Slice(part), reply, refusal), Settings(), ct).ConfigureAwait(false);
                reply = response.Text;
                (var claims, refusal) = ModelReply.Read(reply);
                if (refusal is null)
                    return [.. claims.Select(claim => Check(document, standard, part, claim))];
            }

            LogRefused(_logger, document.Sha256, part.Start, part.End, refusal!);
            return [];
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            LogUnreachable(_logger, document.Sha256, part.Start, part.End, fault.GetType().Name);
            return [];
        }
    }

    private static ChatOptions Settings() => new()
    {
        Temperature = 0,
        AdditionalProperties = new() { [ModelCall.PromptKey] = ModelPrompt.Id },
        ResponseFormat = ChatResponseFormat.ForJsonSchema(ModelReply.Schema, "skills"),
    };

    /// <summary>The place of a claim: first within the part that was sent; the statement that holds it, if one does.</summary>
    private static ExtractedSkill Check(DocumentText document, ParsedStandard standard, TextSpan part, ModelClaim claim)
    {
        var found = QuoteLocator.Locate(document, claim.Quote, part);
        if (!found.IsLocated)
            return new(claim.Label, claim.Type, claim.Quote, LocatedQuote.None, null, Unlocated);
        var statement = standard.Statements.FirstOrDefault(candidate => candidate.Span.Overlaps(found.Span));
        var partial = statement is not null
            ? QuoteLocator.IsPartial(document, found.Span, statement.Span)
            : QuoteLocator.Locate(document, claim.Quote).Partial;
        return new(claim.Label, claim.Type, claim.Quote, found with { Partial = partial }, statement?.Id, Located);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Model reply refused for {Sha256}, offsets {Start} to {End}: {Reason}")]
    private static partial void LogRefused(ILogger logger, string sha256, int start, int end, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Model not reached for {Sha256}, offsets {Start} to {End}: {Fault}")]
    private static partial void LogUnreachable(ILogger logger, string sha256, int start, int end, string fault);
}
