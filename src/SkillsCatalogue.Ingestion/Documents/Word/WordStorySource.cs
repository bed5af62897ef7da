using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>A part and its root element; links in it are relationships of the part.</summary>
internal sealed record WordStorySource(OpenXmlPart Part, OpenXmlElement Root);
