namespace SkillsCatalogue.Ingestion.Reading;

/// <summary>A long reading tells that it gets on; each such sign gives it time anew, within <see cref="Documents.ReaderOptions.TimeLimitWithProgress"/>.</summary>
/// <param name="Step">What is being done, such as <c>recognising</c>.</param>
/// <param name="Page">The page that it is at, from 1.</param>
/// <param name="Pages">Number of pages in all.</param>
public sealed record ReadingProgress(string Step, int Page, int Pages);
