namespace SkillsCatalogue.Core.Documents;

/// <summary>Media types of the documents that are read.</summary>
public static class MediaTypes
{
    public const string Pdf = "application/pdf";

    public const string Html = "text/html";

    /// <summary>Word documents, those with macros and templates included: what is read is the same.</summary>
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
}
