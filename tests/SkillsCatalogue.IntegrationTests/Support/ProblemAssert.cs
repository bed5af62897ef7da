using System.Net;
using System.Text.Json;

namespace SkillsCatalogue.IntegrationTests.Support;

/// <summary>Checks that a refusal is one: status, media type, stable type, title and the page that explains it.</summary>
public static class ProblemAssert
{
    /// <returns>The problem, for its further members.</returns>
    public static async Task<JsonElement> IsAsync(HttpResponseMessage response, int status, string name)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"Wanted {status} {name}, got {(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal($"https://skills.example/problems/{name}", problem.GetProperty("type").GetString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.Equal($"/problems/{name}", problem.GetProperty("help").GetString());
        return problem;
    }

    public static void Is(HttpStatusCode wanted, HttpResponseMessage response) => Assert.Equal(wanted, response.StatusCode);
}
