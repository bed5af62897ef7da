using SkillsCatalogue.Core.Programmes;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Web.Programmes;

/// <summary>A saved programme with one of its versions and the map of that version on the catalogue of today.</summary>
public sealed record OpenProgramme(StoredProgramme Programme, ProgrammeVersion Version, ProgrammeMap Map)
{
    /// <summary>The version is the newest one: only that one can be changed.</summary>
    public bool IsNewest => Version.Number == Programme.Number;
}
