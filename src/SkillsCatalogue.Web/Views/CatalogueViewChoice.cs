using SkillsCatalogue.Search;

namespace SkillsCatalogue.Web.Views;

/// <summary>Which view a page shows: the release once there is one, the pilot view before that or when it is asked for.</summary>
public static class CatalogueViewChoice
{
    /// <param name="asked">Value of the query parameter <c>view</c>; anything but <c>pilot</c> means the usual choice.</param>
    public static string Of(SkillSearch search, string? asked) =>
        asked == IndexStamp.Pilot || search.Current(IndexStamp.Published) is null ? IndexStamp.Pilot : IndexStamp.Published;
}
