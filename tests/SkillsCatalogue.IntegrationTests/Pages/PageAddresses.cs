using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Addresses that are known only once the catalogue is seeded, by the names that tests give them.</summary>
internal static class PageAddresses
{
    public const string Skill = "skill";
    public const string Candidate = "candidate";
    public const string Queued = "queued";
    public const string Unregistered = "unregistered";
    public const string RegisterStandard = "register-standard";
    public const string RegisterSet = "register-set";
    public const string RegisterExpired = "register-expired";

    /// <summary>The address that a name stands for, or the path itself. What the page needs is made when it is not there yet.</summary>
    public static async Task<string> AddressAsync(this PagesHost host, string path)
    {
        if (path == "/releases/1" && (await host.Get<Releases>().ListAsync()).Count == 0)
        {
            var actor = await host.Get<Actors>().RegisterAsync("Release Tester");
            var item = await host.CandidateAsync("odabrati otporne biljne vrste");
            await host.Get<Review>().DecideAsync(new(Core.Review.ReviewAction.Accept, item.Candidate.Id, item.Version), actor);
            Assert.IsType<ReleaseResult.Created>(await host.Get<Releases>().CreateAsync("For the tests", actor));
        }

        if (path == Queued)
        {
            var bytes = "<!doctype html><title>Waits</title>"u8.ToArray();
            var sha256 = Core.Text.Fingerprint.OfBytes(bytes);
            await host.Get<Blobs>().PutAsync(sha256, bytes);
            await host.Get<Documents>().QueueAsync(sha256, "waits.html", null, "text/html", bytes.Length);
            return "/upload/" + sha256;
        }

        if (path.StartsWith("register-", StringComparison.Ordinal))
            await RegisterSeeds.AddAsync(host);

        return path switch
        {
            Skill => "/skills/" + (await host.CandidateAsync("zbrinuti biljni otpad kompostiranjem")).Candidate.Id,
            Candidate => "/review/" + (await host.CandidateAsync("izraditi plan sadnje s pomoću računalnog programa")).Candidate.Id,
            Unregistered => "/review/" + (await host.CandidateAsync("bind loose sheets with thread")).Candidate.Id,
            RegisterStandard => "/register/SAMPLE/" + Seeds.Gardener.Number,
            RegisterSet => "/register/SAMPLE/" + Uri.EscapeDataString(RegisterSeeds.Set.Number),
            RegisterExpired => "/register/SAMPLE/" + RegisterSeeds.Expired.Number,
            _ => path,
        };
    }
}
