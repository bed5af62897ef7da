namespace SkillsCatalogue.Tests.Extraction.Model;

/// <summary>Takes requests for any host to the stub, and keeps where they were meant to go.</summary>
internal sealed class Detour(string root) : DelegatingHandler(new SocketsHttpHandler())
{
    public List<string> Asked { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!.ToString());
        request.RequestUri = new Uri(new Uri(root), request.RequestUri.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
