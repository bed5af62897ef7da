using Microsoft.ML.Tokenizers;

namespace SkillsCatalogue.Ingestion.Extraction.Model.Reading;

/// <summary>
/// Counts tokens with the vocabulary <c>o200k_base</c> (Microsoft.ML.Tokenizers). Other models cut otherwise; for them the count is an estimate, and what the model itself
/// reports is what a budget counts.
/// </summary>
public static class TokenCount
{
    /// <summary>Name of the vocabulary.</summary>
    public const string Vocabulary = "o200k_base";

    private static readonly Lazy<Tokenizer> Tokenizer = new(() => TiktokenTokenizer.CreateForEncoding(Vocabulary));

    public static int Of(string text) => Tokenizer.Value.CountTokens(text);
}
