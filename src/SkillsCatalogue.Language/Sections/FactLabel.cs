namespace SkillsCatalogue.Language.Sections;

/// <summary>A label of a fact, as a lexicon names it.</summary>
/// <param name="Name">title, code, unitCode, unitTitle, level, sector, credits, keyTask, need, validFrom, validTo, version, status, detail, or the kind of a reference (isco08, nkz, nco …).</param>
public readonly record struct FactLabel(string Name)
{
    public const string Title = "title";
    public const string Code = "code";
    public const string UnitCode = "unitCode";
    public const string UnitTitle = "unitTitle";
    public const string Level = "level";
    public const string Sector = "sector";
    public const string Credits = "credits";
    public const string Status = "status";

    /// <summary>Key task that a unit belongs to.</summary>
    public const string KeyTask = "keyTask";

    /// <summary>Whether one can do without a unit.</summary>
    public const string Need = "need";

    /// <summary>A known label whose value nobody asks for.</summary>
    public const string Detail = "detail";
}
