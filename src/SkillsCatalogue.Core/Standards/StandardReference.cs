namespace SkillsCatalogue.Core.Standards;

/// <summary>A code worth keeping: occupation code, unit code, register or ESCO address, validity date.</summary>
/// <param name="Kind">isco08, nkz, nco, onetsoc, escoUri, registerUrl, validFrom, validTo, version …: an open list.</param>
public sealed record StandardReference(string Kind, string Value);
