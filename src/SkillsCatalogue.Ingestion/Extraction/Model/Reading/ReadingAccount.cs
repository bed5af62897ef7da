using Microsoft.Extensions.AI;
using SkillsCatalogue.Core.Candidates;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>Counts what happens while one document is read. Safe to share between threads.</summary>
internal sealed class ReadingAccount
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, int> _refused = new(StringComparer.Ordinal);
    private int _calls;
    private long _input, _output;
    private string? _outage, _message;

    /// <summary>An outage that the other calls of the document would only run into too. One late answer is none.</summary>
    public bool IsOut
    {
        get
        {
            lock (_lock)
                return _outage is not null && _outage != NameOf(ModelOutage.TimedOut);
        }
    }

    public void Called(ChatResponse response, IEnumerable<ChatMessage> sent, PromptFile prompt)
    {
        var input = response.Usage?.InputTokenCount ?? (prompt.Tokens + sent.Skip(1).Sum(message => TokenCount.Of(message.Text)));
        var output = response.Usage?.OutputTokenCount ?? TokenCount.Of(response.Text);
        lock (_lock)
            (_calls, _input, _output) = (_calls + 1, _input + input, _output + output);
    }

    public void Refused(string reason)
    {
        lock (_lock)
            _refused[reason] = _refused.GetValueOrDefault(reason) + 1;
    }

    public void Out(Exception fault)
    {
        lock (_lock)
        {
            if (_outage is null || _outage == NameOf(ModelOutage.TimedOut))
                (_outage, _message) = fault is ModelUnavailableException known ? (NameOf(known.Reason), known.Message) : ("fault", $"The model could not be asked ({fault.GetType().Name}).");
        }
    }

    public ModelReport Report(int chunks, int unread, int claims, int withheld)
    {
        lock (_lock)
        {
            return new(chunks, unread, _calls, _input, _output, claims, new Dictionary<string, int>(_refused))
            {
                Outage = _outage,
                OutageMessage = _message,
                Withheld = withheld,
            };
        }
    }

    private static string NameOf(ModelOutage outage) => char.ToLowerInvariant(outage.ToString()[0]) + outage.ToString()[1..];
}
