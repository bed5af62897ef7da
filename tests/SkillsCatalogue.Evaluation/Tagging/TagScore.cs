using SkillsCatalogue.Core.Quality;

namespace SkillsCatalogue.Evaluation.Tagging;

/// <summary>How well one scheme was told in one set.</summary>
/// <param name="Cases">Labelled statements.</param>
/// <param name="NotAssessed">Statements that the tagger gave no value: they count as not tagged.</param>
/// <param name="AveragePrecision">Mean over the right answers of the precision at their rank, by falling probability; ties at their worst place.</param>
/// <param name="CalibrationError">Mean distance of probability and share of right answers in ten bins of equally many answers.</param>
internal sealed record TagScore(string Set, string Scheme, int Cases, int Positive, int NotAssessed, PrecisionRecall Counts, double AveragePrecision, double CalibrationError);
