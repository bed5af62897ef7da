using System.CommandLine;
using SkillsCatalogue.Server.Output;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>parse</c>: document and standard structure, no storage.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = CommonOptions.Inputs("FILE", "PDF, HTML or Word (.docx) files; - reads standard input.");
        var text = new Option<bool>("--text") { Description = "Print the canonical text that offsets count in, and nothing else." };
        var format = CommonOptions.Format();
        var command = new Command("parse", """
            Read documents and show the structure of the standard in them; nothing is stored.

            Example: skills parse standard.pdf --format json
            Example: cat page.html | skills parse - --text
            """) { files, text, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var tools = ReadingTools.Create(parsed);
            var writer = new ResultWriter(parsed.GetValue(format)!, Console.Out);
            var results = new List<ParseJson>();
            foreach (var name in parsed.GetValue(files)!)
            {
                var reading = await tools.ReadAsync(name, cancellationToken);
                results.Add(reading.Result);
                if (!parsed.GetValue(text))
                    continue;
                if (reading.Document is { } document)
                    await Console.Out.WriteLineAsync(document.Text);
                else
                    ParseText.WriteProblems(reading.Result, Console.Error);
            }

            if (!parsed.GetValue(text))
                writer.WriteAll(results, ParseText.Write, unwrapSingle: true);
            return results.TrueForAll(result => result.Status == "parsed") ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
