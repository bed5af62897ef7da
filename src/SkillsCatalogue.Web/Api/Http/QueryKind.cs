namespace SkillsCatalogue.Web.Api.Http;

/// <summary>What a query parameter holds.</summary>
internal enum QueryKind
{
    Text,
    Number,
    /// <summary>true or false.</summary>
    Flag,
    /// <summary>One of a closed list.</summary>
    Word,
}
