using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents;

namespace SkillsCatalogue.Tests.Documents;

/// <summary>Shorthand of these tests.</summary>
internal static class Reading
{
    public static DocumentText Read(byte[] bytes, string name = "standard.pdf") =>
        Assert.IsType<ReadResult.Read>(new DocumentReader().Read(bytes, name, CancellationToken.None)).Document;

    public static ReadResult.SetAside SetAside(byte[] bytes, string name = "standard.pdf", ReaderOptions? options = null) =>
        Assert.IsType<ReadResult.SetAside>(new DocumentReader(options ?? new ReaderOptions()).Read(bytes, name, CancellationToken.None));

    public static DocumentText Html(string html) => Read(System.Text.Encoding.UTF8.GetBytes(html), "page.html");

    public static IReadOnlyList<string> Texts(this DocumentText document, BlockKind kind) =>
        [.. document.Blocks.Where(block => block.Kind == kind).Select(block => document.Slice(block.Span))];
}
