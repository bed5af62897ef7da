using SkillsCatalogue.Core.Standards;

namespace SkillsCatalogue.Core.Documents;

/// <summary>What became of bytes: a text, or the reason why there is none.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>The document was read; its diagnostics travel inside it.</summary>
    public sealed record Read(DocumentText Document) : ReadResult
    {
        /// <summary>The structure of the standard; null when only the text was asked for.</summary>
        public ParsedStandard? Standard { get; init; }
    }

    /// <summary>The document was set aside; the last good version, if any, stays.</summary>
    /// <param name="MediaType">The type that the bytes show; null when none was recognised.</param>
    public sealed record SetAside(string Sha256, string? MediaType, Diagnostic Reason) : ReadResult;
}
