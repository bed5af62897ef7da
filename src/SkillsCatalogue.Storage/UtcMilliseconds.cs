using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SkillsCatalogue.Storage;

/// <summary>Times as milliseconds since 1970 in UTC: SQLite can order them.</summary>
internal sealed class UtcMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
