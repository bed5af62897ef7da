using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SkillsCatalogue.TestSupport.ModelStub;

/// <summary>Writes an answer in OpenAI's shape, whole or as a stream of events.</summary>
internal static class StubReply
{
    private const int Pieces = 5;

    public static async Task WriteAsync(HttpContext http, StubCall call, string answer, bool cut)
    {
        var usage = new { prompt_tokens = (call.TextOf("system").Length + call.TextOf("user").Length) / 4, completion_tokens = answer.Length / 4, total_tokens = ((call.TextOf("system").Length + call.TextOf("user").Length) / 4) + (answer.Length / 4) };
        var ended = !cut;
        if (!call.Streams)
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new
            {
                id = $"chatcmpl-{call.Number}",
                @object = "chat.completion",
                created = 1_700_000_000,
                model = call.Model ?? "deployment",
                choices = new[] { new { index = 0, message = new { role = "assistant", content = answer }, finish_reason = "stop" } },
                usage,
            });
            http.Response.ContentType = "application/json";
            http.Response.ContentLength = body.Length;
            await http.Response.Body.WriteAsync(ended ? body : body.AsMemory(0, body.Length / 2));
            await http.Response.Body.FlushAsync();
        }
        else
        {
            http.Response.ContentType = "text/event-stream";
            var step = (answer.Length / Pieces) + 1;
            for (var from = 0; from < answer.Length; from += step)
            {
                await EventAsync(http, call, new[] { new { index = 0, delta = new { role = "assistant", content = answer[from..Math.Min(answer.Length, from + step)] }, finish_reason = (string?)null } }, null);
                if (!ended)
                    break;
            }

            if (ended)
            {
                await EventAsync(http, call, new[] { new { index = 0, delta = new { }, finish_reason = "stop" } }, null);
                await EventAsync(http, call, Array.Empty<object>(), usage);
                await http.Response.WriteAsync("data: [DONE]\n\n");
            }
        }

        if (!ended)
            http.Abort();
    }

    private static async Task EventAsync(HttpContext http, StubCall call, object choices, object? usage)
    {
        var json = JsonSerializer.Serialize(new { id = $"chatcmpl-{call.Number}", @object = "chat.completion.chunk", created = 1_700_000_000, model = call.Model ?? "deployment", choices, usage });
        await http.Response.WriteAsync($"data: {json}\n\n");
        await http.Response.Body.FlushAsync();
    }
}
