using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Extraction.Model;

/// <summary>The blocks that the example settings offer are what works.</summary>
public sealed partial class ExampleBlockTests
{
    [Theory]
    [InlineData("Ollama", "http://127.0.0.1:11434/v1/chat/completions")]
    [InlineData("OpenAI,", "https://api.openai.com/v1/chat/completions")]
    [InlineData("Azure OpenAI", "https://resource.openai.azure.com/openai/deployments/DEPLOYMENT/chat/completions?api-version=")]
    public async Task A_block_of_the_example_settings_asks_its_provider(string provider, string address)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "appsettings.example.json"));
        var block = Block().Match(text, text.IndexOf($"//   {provider}", StringComparison.Ordinal)).Groups[1].Value;
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Key = provider == "Ollama" ? null : Seam.Secret;
        using var json = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{{ {block} }}"));
        var section = new ConfigurationBuilder().AddJsonStream(json).Build().GetSection(ModelOptions.Section);
        var detour = new Detour(seam.Stub.Root);

        await Seam.AskAsync(seam.Client(
            options =>
            {
                (options.Endpoint, options.ApiKey) = (null, provider == "Ollama" ? null : Seam.Secret);
                section.Bind(options);
            },
            handler: detour));

        Assert.StartsWith(address, Assert.Single(detour.Asked), StringComparison.Ordinal);
    }

    [GeneratedRegex("//   (\"Model\": \\{.*\\})")]
    private static partial Regex Block();
}
