using System.ClientModel;
using System.Globalization;
using Microsoft.SemanticKernel;

namespace SkillsCatalogue.Ingestion.Extraction.Model;

/// <summary>What went wrong in one try of a call, without a word of the reply: bodies of errors may repeat the key.</summary>
/// <param name="MayPass">Another try may succeed.</param>
/// <param name="Wait">How long the endpoint asks to wait (Retry-After); null when it does not say.</param>
/// <param name="What">For people.</param>
internal sealed record ModelFault(ModelOutage Reason, bool MayPass, TimeSpan? Wait, string What)
{
    public static readonly ModelFault Late = new(ModelOutage.TimedOut, true, null, "no answer within the time limit");

    public static ModelFault Of(Exception fault, TimeProvider time)
    {
        var chain = Chain(fault).ToArray();
        var status = chain.OfType<HttpOperationException>().FirstOrDefault()?.StatusCode is { } code ? (int)code : chain.OfType<ClientResultException>().FirstOrDefault()?.Status ?? 0;
        return status switch
        {
            401 or 403 => new(ModelOutage.WrongKey, false, null, Status(status)),
            429 => new(ModelOutage.RateLimited, true, WaitOf(chain, time), Status(status)),
            408 or 409 or >= 500 => new(ModelOutage.Unreachable, true, WaitOf(chain, time), Status(status)),
            >= 300 => new(ModelOutage.Refused, false, null, Status(status)),
            _ when chain.Any(inner => inner is HttpRequestException or IOException or System.Net.Sockets.SocketException or OperationCanceledException) =>
                new(ModelOutage.Unreachable, true, null, "no connection, or a broken one"),
            _ => new(ModelOutage.Refused, false, null, "an answer that is no chat completion"),
        };
    }

    private static string Status(int status) => string.Create(CultureInfo.InvariantCulture, $"HTTP {status}");

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            yield return fault;
            if (fault is AggregateException { InnerExceptions: [.., var last] })
                yield return last;
        }
    }

    /// <summary>Retry-After in seconds or as a date (RFC 9110, 10.2.3).</summary>
    private static TimeSpan? WaitOf(Exception[] chain, TimeProvider time)
    {
        if (chain.OfType<ClientResultException>().FirstOrDefault()?.GetRawResponse() is not { } raw || !raw.Headers.TryGetValue("Retry-After", out var text) || text is null)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e6)
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var at) && at - time.GetUtcNow() is { } wait ? (wait > TimeSpan.Zero ? wait : TimeSpan.Zero) : null;
    }
}
