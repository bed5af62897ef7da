using SkillsCatalogue.Core.Candidates;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Language.Standards.Versions;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>A new version of the gardener's standard: a statement changed, one was taken out, one was put in.</summary>
internal static class VersionSeeds
{
    public const string OldWords = "Odabrati otporne biljne vrste prema mjesnoj klimi.";
    public const string NewWords = "Odabrati otporne biljne vrste prema mjesnoj klimi i tlu.";
    public const string Removed = "Objasniti načela integrirane zaštite bilja.";
    public const string Added = "Održavati sustav za navodnjavanje kapanjem.";
    public const string Label = "odabrati otporne biljne vrste";

    public static SeedDocument Gardener { get; } = Seeds.Gardener with
    {
        Lines =
        [
            .. Seeds.Gardener.Lines.Where(line => line.Text != Removed).Select(line => line.Text == OldWords ? line with { Text = NewWords } : line),
            new(Added, BlockKind.ListItem, null, "održavati sustav za navodnjavanje kapanjem"),
        ],
    };

    /// <summary>Stores it as the newest version, as the worker does.</summary>
    public static async Task AddAsync(PagesHost host)
    {
        var (old, fresh) = (Seeds.Gardener.Build(), Gardener.Build());
        var alignment = StatementAligner.Align(old.Standard, fresh.Standard);
        IReadOnlyList<SkillCandidate> before = await host.Get<IngestStore>().CandidatesOfAsync(Seeds.Gardener.Sha256);
        await host.Get<Blobs>().PutAsync(Gardener.Sha256, Gardener.Bytes);
        await host.Get<IngestStore>().SaveAsync(fresh with { Versions = new(alignment, null, EarlierCandidates.Of(alignment, before, fresh.Extraction.Candidates)) });
        await host.IndexAsync();
    }
}
