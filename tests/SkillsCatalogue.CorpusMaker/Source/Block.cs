using System.Text.Json.Serialization;

namespace SkillsCatalogue.CorpusMaker.Source;

/// <summary>One block of a standard, in reading order; the kinds are those of corpus/README.md.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TitleBlock), "title")]
[JsonDerivedType(typeof(HeadingBlock), "heading")]
[JsonDerivedType(typeof(ParaBlock), "para")]
[JsonDerivedType(typeof(FactsBlock), "facts")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(TocBlock), "toc")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(ColumnsBlock), "columns")]
[JsonDerivedType(typeof(UnitBlock), "unit")]
[JsonDerivedType(typeof(StatementsBlock), "statements")]
[JsonDerivedType(typeof(PageBreakBlock), "pageBreak")]
public abstract record Block;
