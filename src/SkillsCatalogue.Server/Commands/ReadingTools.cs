using System.CommandLine;
using Microsoft.Extensions.Options;
using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Ingestion;
using SkillsCatalogue.Ingestion.Extraction;
using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Worker;

namespace SkillsCatalogue.Server.Commands;

/// <summary>What the verbs without storage share: name → bytes → document → standard → candidates.</summary>
internal sealed class ReadingTools : IDisposable
{
    private readonly ServiceProvider services;
    private readonly SourceReader sources;
    private readonly IDocumentReading reading;

    private ReadingTools(ServiceProvider services)
    {
        this.services = services;
        sources = services.GetRequiredService<SourceReader>();
        reading = services.GetRequiredService<IDocumentReading>();
    }

    /// <param name="estimate">Given: the language model is not asked, only counted.</param>
    public static ReadingTools Create(ParseResult parsed, ModelEstimate? estimate = null)
    {
        var configuration = Settings.Load(parsed);
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        services.AddSkillsIngestion(configuration);
        services.AddSources(configuration);
        if (estimate is not null)
            services.AddSingleton(estimate);
        return new ReadingTools(services.BuildServiceProvider());
    }

    public async Task<Reading> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var source = await sources.ReadAsync(name, cancellationToken);
        if (source.Bytes is null)
            return new(ParseJson.Missing(name, source.Problem!), null, null);
        switch (await reading.ReadAsync(source.Bytes, name, ReadingScope.Standard, cancellationToken))
        {
            case ReadResult.Read { Document: var document, Standard: { } standard }:
                return new(ParseJson.Parsed(name, document, standard), document, standard);
            case ReadResult.SetAside aside:
                return new(ParseJson.SetAside(name, aside), null, null);
            default:
                throw new InvalidOperationException("A reading ends read or set aside.");
        }
    }

    /// <exception cref="CommandException">The model was asked for and none is configured.</exception>
    public async Task<Extraction> ExtractAsync(DocumentText document, ParsedStandard standard, string extractor, CancellationToken cancellationToken)
    {
        try
        {
            var chosen = services.GetRequiredService<SkillExtractor>().Only(extractor)
                ?? throw new CommandException(ExitCode.EnvironmentMissing, "No language model is configured. Set SKILLS_Model__Provider, SKILLS_Model__Endpoint and SKILLS_Model__Name, or leave --extractor away.");
            return await chosen.ExtractAsync(document, standard, document.Sha256, cancellationToken);
        }
        catch (OptionsValidationException problem)
        {
            throw new CommandException(ExitCode.EnvironmentMissing, problem.Message);
        }
    }

    /// <summary>Settings of the language model.</summary>
    public ModelOptions Model => services.GetRequiredService<IOptions<ModelOptions>>().Value;

    /// <summary>What the language model did for a document just extracted; null when none was asked.</summary>
    public IngestModelJson? ModelOf(DocumentText? document, ModelReport? report) => document is null ? null : IngestModelJson.From(services.GetRequiredService<ModelWatch>().Take(document.Sha256), report);

    public void Dispose() => services.Dispose();

    /// <summary>One input read; document and standard are null when it was set aside.</summary>
    internal sealed record Reading(ParseJson Result, DocumentText? Document, ParsedStandard? Standard);
}
