namespace SkillsCatalogue.IntegrationTests.Pages;

[CollectionDefinition(Name)]
public sealed class PagesTestGroup : ICollectionFixture<PagesBrowser>
{
    public const string Name = "Pages";
}
