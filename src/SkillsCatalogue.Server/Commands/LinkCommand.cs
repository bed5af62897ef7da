using System.CommandLine;
using System.Globalization;
using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Ingestion.Vocabularies;
using SkillsCatalogue.Language.Analysis;
using SkillsCatalogue.Search.Linking;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Commands;

/// <summary><c>link</c>: one sentence or phrase a line → ranked concepts of an imported vocabulary.</summary>
internal static class LinkCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Description = "One sentence or phrase a line; - or nothing reads standard input.", Arity = ArgumentArity.ZeroOrOne };
        var top = new Option<int>("--top") { Description = "Concepts a line, 1 to 100.", DefaultValueFactory = _ => 5 };
        top.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 100))
                result.AddError("--top takes a whole number from 1 to 100.");
        });
        var scheme = new Option<string>("--scheme") { Description = "The vocabulary.", DefaultValueFactory = _ => EscoReader.Scheme };
        scheme.AcceptOnlyFromAmong(EscoReader.Scheme);
        var type = new Option<string>("--type") { Description = "What to link to.", DefaultValueFactory = _ => "skill" };
        type.AcceptOnlyFromAmong("skill", "occupation");
        var language = new Option<string?>("--lang") { Description = "Language of the lines (hr, et, da, en); recognised from all lines when left away." };
        var version = new Option<string?>("--version-of-scheme") { Description = "Version of the vocabulary; the newest imported one when left away." };
        var format = CommonOptions.Format();
        var command = new Command("link", """
            Link sentences or phrases to ESCO: ranked concepts with the relation and the words that matched, and how probable it is that nothing fits.

            Example: echo "maintain solar panels" | skills link --top 3 --format json
            Example: skills link statements.txt --type occupation --lang da
            """) { file, top, scheme, type, language, version, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var tools = await CatalogueTools.OpenAsync(parsed, cancellationToken);
            var vocabularies = tools.Get<Vocabularies>();
            var versions = await vocabularies.VersionsAsync(EscoReader.Scheme, cancellationToken);
            var wanted = parsed.GetValue(version)?.TrimStart('v', 'V') ?? (versions.Count > 0 ? versions[^1] : null);
            if (wanted is null || await vocabularies.LoadAsync(EscoReader.Scheme, wanted, cancellationToken) is not { } content)
                throw new CommandException(ExitCode.EnvironmentMissing, $"{(wanted is null ? "No version of ESCO" : $"ESCO {wanted}")} is not imported. {EscoSource.Hint}");

            var lines = InputLines.Read(parsed.GetValue(file));
            var concepts = Concepts(content, parsed.GetValue(type)!, parsed.GetValue(language) ?? LanguageGuesser.Guess(string.Join('\n', lines)), out var spoken);
            if (concepts.Count == 0)
                throw new CommandException(ExitCode.EnvironmentMissing, $"ESCO {wanted} is imported without {parsed.GetValue(type)}s in English or the language of the lines. {EscoSource.Hint}");
            var linker = new ConceptLinker(concepts, spoken);
            new ResultWriter(parsed.GetValue(format)!, Console.Out).WriteAll([.. lines.Select(line => linker.Link(line, parsed.GetValue(top)))], Write, unwrapSingle: true);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Concepts in the language of the lines, or in English where the vocabulary has no labels in it.</summary>
    private static IReadOnlyList<LinkConcept> Concepts(VocabularyContent content, string type, string? language, out string spoken)
    {
        var wanted = type == "occupation" ? ConceptType.Occupation : ConceptType.Skill;
        spoken = language ?? "en";
        var own = LinkConcepts.Of(content, wanted, spoken);
        if (own.Count > 0)
            return own;
        spoken = "en";
        return LinkConcepts.Of(content, wanted, spoken);
    }

    private static void Write(LinkAnswer answer, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer.Input}  (nothing fits: {answer.None:0.00})"));
        foreach (var match in answer.Matches)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {match.Score:0.00}  {match.Match,-8} {match.PrefLabel}  {match.Uri}  {match.Why}"));
    }
}
