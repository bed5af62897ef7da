using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Ingestion.Documents.Recognition;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.Search;
using SkillsCatalogue.Server;
using SkillsCatalogue.Storage;
using SkillsCatalogue.Storage.PageImages;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.Web;

namespace SkillsCatalogue.IntegrationTests.Support;

/// <summary>The example settings hold every key with its default, and bind.</summary>
public sealed class SettingsExampleTests
{
    private static readonly string Example = Path.Combine(Repository.Root, "appsettings.example.json");

    [Theory]
    [InlineData("Storage", typeof(StorageOptions))]
    [InlineData("Catalogue", typeof(CatalogueOptions))]
    [InlineData("Search", typeof(SearchOptions))]
    [InlineData("Web", typeof(WebOptions))]
    [InlineData("Rules", typeof(RulesOptions))]
    [InlineData("Reader", typeof(ReaderOptions))]
    [InlineData("PageImages", typeof(PageImageOptions))]
    [InlineData("Recognition", typeof(RecognitionOptions))]
    [InlineData("Model", typeof(ModelOptions))]
    public void Every_key_of_a_section_is_shown_with_its_default(string section, Type options)
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Example).Build().GetSection(section);
        var defaults = options == typeof(ReaderOptions) ? new ReaderOptions() : Activator.CreateInstance(options)!;
        var bound = configuration.Get(options)!;
        foreach (var property in options.GetProperties().Where(property => property.SetMethod is not null && !IsSectionOfItsOwn(property)))
        {
            Assert.True(configuration.GetChildren().Any(child => child.Key == property.Name), $"{section}:{property.Name} is missing.");
            Assert.Equal(Json(property.GetValue(defaults)), Json(property.GetValue(bound)));
        }

        var known = options.GetProperties().Select(property => property.Name);
        Assert.Empty(configuration.GetChildren().Select(child => child.Key).Except(known));
    }

    private static bool IsSectionOfItsOwn(PropertyInfo property) => property.PropertyType == typeof(RecognitionOptions);

    private static string Json(object? value) => value is "" or null ? "null" : JsonSerializer.Serialize(value);
}
