using System.Collections.Concurrent;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>Keeps what became of the calls for each document until it is taken. Safe to share between threads.</summary>
public sealed class ModelWatch
{
    private readonly ConcurrentDictionary<string, ModelUse> _documents = new(StringComparer.Ordinal);

    /// <summary>The calls for a document so far, and forgets them; null when there was none.</summary>
    public ModelUse? Take(string sha256) => _documents.TryRemove(sha256, out var use) ? use : null;

    internal void Add(ModelUse use)
    {
        if (ModelCall.Document is { } document)
            _documents.AddOrUpdate(document, use, (_, before) => before.Add(use));
    }
}
