using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Ingestion.Documents;
using SkillsCatalogue.Server.Commands;
using SkillsCatalogue.Server.Output;
using SkillsCatalogue.Server.Register;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.Server.Worker;

/// <summary>The samples that come with the product: in on the first start, out with one option.</summary>
internal static class SampleCorpus
{
    private const string FolderName = "corpus";
    private const string RegisterName = "register.json";
    private const string SystemActor = "system";
    private const string LeftOut = "Samples were left out.";

    /// <summary>Takes the register and the standards of a corpus folder; what is there already is left alone.</summary>
    /// <param name="folder">As given by the user; null: the corpus folder here, above, or beside the executable, and none is no fault.</param>
    /// <exception cref="CommandException">The folder that the user named is not there.</exception>
    public static async Task IngestAsync(CatalogueTools tools, string? folder, bool quiet, CancellationToken cancellationToken)
    {
        if (folder is not null && !Directory.Exists(folder))
            throw new CommandException(ExitCode.EnvironmentMissing, $"There is no folder '{folder}'.");
        if ((folder ?? Find()) is not { } corpus)
            return;
        if (Path.Combine(corpus, RegisterName) is var register && File.Exists(register))
            await tools.Get<Storage.Register>().UpsertAsync(RegisterFile.Read(register, RegisterEntry.SampleRegister).Entries, cancellationToken);

        if ((await tools.Get<Documents>().ListAsync(cancellationToken)).Any(document => document is { Status: DocumentStatus.Withdrawn, StatusReason: LeftOut }))
            await Console.Error.WriteLineAsync("The samples were taken out of this data folder with --no-samples and stay out. Another --data folder begins with them.");

        var files = SourceFolder.Files(corpus).ToList();
        var sources = tools.Get<SourceReader>();
        var ingest = tools.Get<DocumentIngest>();
        var fresh = new List<SourceFile>();
        foreach (var file in files)
        {
            var source = await sources.ReadAsync(file, cancellationToken);
            if (!await tools.IsKnownAsync(source, cancellationToken))
                fresh.Add(source);
        }

        var reading = new ReadAhead<SourceFile, ReadSource>(fresh, source => ingest.ReadAsync(source, cancellationToken), tools.Get<ReaderOptions>().ProcessCount);
        await ProgressBar.RunAsync("Reading sample standards", fresh, source => Path.GetRelativePath(corpus, source.Name), async source =>
        {
            if (await ingest.FinishAsync(await reading.NextAsync(), cancellationToken) is { Status: "setAside", Reason: { } reason })
                await Console.Error.WriteLineAsync($"{source.Name}: {reason.Code} {reason.Message}");
        }, quiet);
    }

    /// <summary>Withdraws every document of the register SAMPLE.</summary>
    public static async Task WithdrawAsync(CatalogueTools tools, CancellationToken cancellationToken)
    {
        var documents = tools.Get<Documents>();
        foreach (var document in await documents.ListAsync(cancellationToken))
        {
            if (document is { Register: RegisterEntry.SampleRegister, Status: not DocumentStatus.Withdrawn })
                await documents.WithdrawAsync(document.Sha256, LeftOut, SystemActor, cancellationToken);
        }
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, FolderName, RegisterName)))
                return Path.Combine(folder.FullName, FolderName);
        }

        var beside = Path.Combine(AppContext.BaseDirectory, FolderName);
        return Directory.Exists(beside) ? beside : null;
    }
}
