using System.Net;
using System.Text;
using System.Text.Json;

namespace SkillsCatalogue.IntegrationTests.Support;

/// <summary>A program that talks to the API: sends no cookies, names its editor in a header.</summary>
public sealed class ApiClient(Uri address) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };

    /// <summary>Id of the editor; null until <see cref="NameEditorAsync"/>.</summary>
    public string? Editor { get; private set; }

    public async Task NameEditorAsync(string name)
    {
        using var response = await SendAsync(HttpMethod.Post, "/api/v1/editors", new { name });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Editor = (await JsonOf(response)).GetProperty("id").GetString();
    }

    /// <summary>A resource that must be there.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await http.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {(int)response.StatusCode} {text}");
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(text).RootElement;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers) =>
        SendAsync(method, path, body is null ? null : new StringContent(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json"), headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Editor is not null && !headers.Any(header => header.Name == "X-Skills-Editor"))
            request.Headers.Add("X-Skills-Editor", Editor);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await http.SendAsync(request);
    }

    public Task<HttpResponseMessage> DecideAsync(string candidate, object decision) => SendAsync(HttpMethod.Post, $"/api/v1/candidates/{candidate}/decisions", decision);

    public void Dispose() => http.Dispose();

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) => JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}
