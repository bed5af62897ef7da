namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>A line of the account. A call has one when it begins (what is reserved for it) and one when it ends (what it cost); the later line of a call replaces the earlier.</summary>
/// <param name="Call">Opaque.</param>
/// <param name="At">UTC.</param>
/// <param name="Document">SHA-256 of the document that it was for; null: none.</param>
/// <param name="State"><c>reserved</c>, <c>answered</c> or <c>failed</c>.</param>
/// <param name="Milliseconds">How long it took; null while it runs.</param>
internal sealed record ModelAccountLine(
    string Call, DateTimeOffset At, string? Document, string Prompt, string? Model, string State, int Calls, long Input, long Output, decimal Cost, long? Milliseconds)
{
    public const string Reserved = "reserved";

    public const string Answered = "answered";

    public const string Failed = "failed";

    public ModelSpending Spending => new(Calls, Input, Output, Cost);
}
