using System.CommandLine;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Language.Tagging;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>tag</c>: one statement a line → tag claims.</summary>
internal static class TagCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "One skill statement a line; - or nothing reads standard input.", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string?>("--lang") { Description = "Language of the statements (hr, et, da, en); recognised from all lines when left away." };
        var format = CommonOptions.Format();
        var command = new Command("tag", """
            Tag skill statements green and digital, with trigger and reason. null means: not assessed.

            Example: echo "reduce energy use of buildings" | skills tag --format json
            Example: skills tag statements.txt --lang hr
            """) { file, language, format };
        command.SetAction(parsed =>
        {
            var lines = InputLines.Read(parsed.GetValue(file));
            // A short line alone seldom shows its language; all lines together do.
            var common = parsed.GetValue(language) ?? LanguageGuesser.Guess(string.Join('\n', lines));
            var results = lines.Select(line => new TaggedLine(
                line,
                TagJson.Effective(Tagger.Tag(line, parsed.GetValue(language) ?? LanguageGuesser.Guess(line) ?? common, TimeProvider.System.GetUtcNow()), TagSchemes.All))).ToList();
            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll(results, Write, unwrapSingle: true);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(TaggedLine line, TextWriter output)
    {
        output.WriteLine(line.Input);
        foreach (var (scheme, tag) in line.Tags)
            output.WriteLine($"  {scheme,-8} {tag.Value switch { true => "yes", false => "no", null => "not assessed" },-12} {tag.Confidence:0.00}  {(tag.Trigger is null ? "" : $"\"{tag.Trigger}\" ")}{tag.Reason}");
    }

    private sealed record TaggedLine(string Input, IReadOnlyDictionary<string, TagJson> Tags);
}
