using System.Globalization;
using System.Text;
using Microsoft.Extensions.AI;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Text;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>
/// The passes over one chunk: which lines demand a skill, which skills, which words make them green or digital, and a second look at what the program cannot verify.
/// A reply that is not the agreed JSON is asked for once more with the reason, then refused; the passes behind it are not made.
/// </summary>
/// <param name="takesTags">False in a document that speaks to machines: there its rules of tagging stand alone.</param>
internal sealed class ChunkReader(IChatClient client, DocumentText document, ReadingAccount account, bool takesTags)
{
    /// <summary>Letters of a refused reply that are shown to the model again.</summary>
    private const int LongestRepeat = 1000;

    private readonly ClaimCheck _check = new(document);

    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ChunkReading> ReadAsync(ReadingChunk chunk, CancellationToken ct)
    {
        HashSet<int> all = [.. Enumerable.Range(1, chunk.Lines.Count)];
        var (detected, isOut) = await AskAsync(PromptFile.Detect, chunk.Show(), text => ReplyReader.Detected(text, all), ct).ConfigureAwait(false);
        if (detected is null || detected.Skills.Count == 0)
            return new([], isOut);
        HashSet<int> tagged = takesTags ? [.. detected.Green.Union(detected.Digital).Intersect(detected.Skills)] : [];
        var skills = AskAsync(PromptFile.Extract, chunk.Show(detected.Skills.Order()), text => ReplyReader.Skills(text, detected.Skills), ct);
        var tags = tagged.Count == 0
            ? Task.FromResult(((IReadOnlyList<TagEntry>?)null, false))
            : AskAsync(PromptFile.Tag, chunk.Show(tagged.Order()), text => ReplyReader.Tags(text, tagged), ct);
        var (entries, skillsOut) = await skills.ConfigureAwait(false);
        var (words, tagsOut) = await tags.ConfigureAwait(false);

        var given = TagsOf(chunk, words ?? []);
        var (found, doubtful) = Claims(chunk, entries ?? [], given);
        var checkOut = await LookAgainAsync(chunk, found, doubtful, ct).ConfigureAwait(false);
        return new([.. found.Select(claim => claim.Skill)], skillsOut || tagsOut || checkOut);
    }

    private ILookup<int, ModelTag> TagsOf(ReadingChunk chunk, IReadOnlyList<TagEntry> entries)
    {
        var given = new List<(int Line, ModelTag Tag)>();
        foreach (var entry in entries)
        {
            if (_check.Of(chunk.Find(entry.Line)!, entry) is { } tag)
                given.Add((entry.Line, tag));
            else
                account.Refused(ModelRefusals.TagWithoutReason);
        }

        return given.DistinctBy(one => (one.Line, one.Tag.Scheme)).ToLookup(one => one.Line, one => one.Tag);
    }

    private (List<(int Line, ExtractedSkill Skill)> Found, List<(int Line, ExtractedSkill Skill)> Doubtful) Claims(ReadingChunk chunk, IReadOnlyList<SkillEntry> entries, ILookup<int, ModelTag> tags)
    {
        var found = new List<(int Line, ExtractedSkill Skill)>();
        var doubtful = new List<(int, ExtractedSkill)>();
        var seen = new HashSet<(int, string)>();
        foreach (var entry in entries)
        {
            var (skill, refusal, isDoubtful) = _check.Of(chunk.Find(entry.Line)!, entry);
            if (skill is not null && !seen.Add((entry.Line, Folding.LettersAndDigits(skill.Label))))
                (skill, refusal) = (null, ModelRefusals.Duplicate);
            if (skill is null)
            {
                account.Refused(refusal!);
                continue;
            }

            var claim = (entry.Line, skill with { Tags = [.. tags[entry.Line]] });
            found.Add(claim);
            if (isDoubtful)
                doubtful.Add(claim);
        }

        return (found, doubtful);
    }

    /// <summary>Takes out of <paramref name="found"/> what the model does not stand by. Without an answer the claims stay: they are proven, only doubtful.</summary>
    private async Task<bool> LookAgainAsync(ReadingChunk chunk, List<(int Line, ExtractedSkill Skill)> found, List<(int Line, ExtractedSkill Skill)> doubtful, CancellationToken ct)
    {
        if (doubtful.Count == 0)
            return false;
        var shown = new StringBuilder();
        var line = 0;
        for (var i = 0; i < doubtful.Count; i++)
        {
            if (doubtful[i].Line != line)
                shown.Append("# ").Append(chunk.Find(line = doubtful[i].Line)!.Text).Append('\n');
            shown.Append(CultureInfo.InvariantCulture, $"{i + 1}: ").Append(VisibleText.Of(doubtful[i].Skill.Label)).Append(" (").Append(doubtful[i].Skill.Type.ToString().ToLowerInvariant()).Append(")\n");
        }

        HashSet<int> listed = [.. Enumerable.Range(1, doubtful.Count)];
        var (kept, isOut) = await AskAsync(PromptFile.Check, shown.ToString(), text => ReplyReader.Kept(text, listed), ct).ConfigureAwait(false);
        for (var i = 0; kept is not null && i < doubtful.Count; i++)
        {
            if (kept.Contains(i + 1))
                continue;
            found.Remove(doubtful[i]);
            account.Refused(ModelRefusals.SelfCheck);
        }

        return isOut;
    }

    /// <summary>One question with at most one second try; null and false when the reply is refused, null and true when there was none.</summary>
    private async Task<(T? Reply, bool IsOut)> AskAsync<T>(PromptFile prompt, string shown, Func<string, PassReply<T>> understand, CancellationToken ct)
        where T : class
    {
        List<ChatMessage> messages = [.. prompt.Messages(shown)];
        for (var attempt = 1; ; attempt++)
        {
            if (account.IsOut)
                return (null, true);
            PassReply<T> reply;
            string text;
            try
            {
                var response = await client.GetResponseAsync(messages, prompt.Settings(), ct).ConfigureAwait(false);
                account.Called(response, messages, prompt);
                text = response.Text;
                reply = response.FinishReason == ChatFinishReason.Length
                    ? PassReply<T>.Refused(ModelRefusals.CutOff, "The reply was cut off: it is too long.")
                    : understand(text);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                account.Out(fault);
                return (null, true);
            }

            if (reply.Value is not null)
                return (reply.Value, false);
            if (attempt == 2)
            {
                account.Refused(reply.Refusal!);
                return (null, false);
            }

            messages.Add(new(ChatRole.Assistant, text.Length <= LongestRepeat ? text : VisibleText.Of(text[..LongestRepeat]) + "…"));
            messages.Add(new(ChatRole.User, $"Your reply was refused: {reply.Message} Reply again with JSON of the schema only."));
        }
    }
}
