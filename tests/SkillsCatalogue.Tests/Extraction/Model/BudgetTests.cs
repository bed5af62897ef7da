using SkillsCatalogue.Ingestion.Extraction.Model;
using SkillsCatalogue.TestSupport.ModelStub;
using SkillsCatalogue.Tests.Storage;

namespace SkillsCatalogue.Tests.Extraction.Model;

public sealed class BudgetTests
{
    [Fact]
    public async Task A_daily_budget_is_hard_over_restarts_and_open_again_on_the_next_day()
    {
        await using var seam = await Seam.OpenAsync();
        var clock = new SetClock { Now = new(2026, 3, 14, 23, 0, 0, TimeSpan.Zero) };
        const long Budget = 400;
        var answered = 0;
        for (var i = 0; i < 20; i++)
        {
            try
            {
                await Seam.AskAsync(seam.Client(options => options.DailyBudget = Budget, clock), $"[s{i}] Mix mortar number {i}.");
                answered++;
            }
            catch (ModelUnavailableException outage)
            {
                Assert.Equal(ModelOutage.BudgetSpent, outage.Reason);
                Assert.Contains("Model:DailyBudget", outage.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(answered, 2, 19);
        Assert.InRange(seam.Account(clock).Today.Tokens, 1, Budget);
        Assert.Equal(answered, seam.Stub.Calls.Count);
        clock.Now += TimeSpan.FromHours(2);
        await Seam.AskAsync(seam.Client(options => options.DailyBudget = Budget, clock), "[s1] Another day.");
    }

    [Fact]
    public async Task Money_is_counted_by_the_prices_of_input_and_output()
    {
        await using var seam = await Seam.OpenAsync();
        Action<ModelOptions> priced = options => (options.InputPrice, options.OutputPrice, options.DailyCost) = (1000m, 2000m, 0.5m);
        var reply = await Seam.AskAsync(seam.Client(priced));
        Assert.Equal((reply.Usage!.InputTokenCount!.Value * 0.001m) + (reply.Usage.OutputTokenCount!.Value * 0.002m), seam.Account().Today.Cost);
        var outage = await Assert.ThrowsAsync<ModelUnavailableException>(async () =>
        {
            for (var i = 0; i < 50; i++)
                await Seam.AskAsync(seam.Client(priced), $"[s{i}] Mix.");
        });
        Assert.Equal(ModelOutage.BudgetSpent, outage.Reason);
        Assert.True(seam.Account().Today.Cost <= 0.5m);
    }

    [Fact]
    public async Task A_document_has_a_budget_of_its_own()
    {
        await using var seam = await Seam.OpenAsync();
        Action<ModelOptions> small = options => options.DocumentBudget = 300;
        await AskFor("a", "[s1] Mix mortar.");
        await Assert.ThrowsAsync<ModelUnavailableException>(async () =>
        {
            for (var i = 0; i < 20; i++)
                await AskFor("a", $"[s{i}] Mix more mortar.");
        });
        await AskFor("b", "[s1] Lay bricks.");
        Assert.InRange(seam.Account().Of("a").Tokens, 1, 300);
        Assert.Equal(1, seam.Account().Of("b").Calls);

        async Task AskFor(string document, string text)
        {
            ModelCall.Document = document;
            await Seam.AskAsync(seam.Client(small), text);
        }
    }

    [Fact]
    public async Task Callers_side_by_side_do_not_pass_the_budget_together()
    {
        await using var seam = await Seam.OpenAsync();
        var client = seam.Client(options => (options.DailyBudget, options.Concurrency) = (1000, 16));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
        {
            try
            {
                await Seam.AskAsync(client, $"[s{i}] Mix mortar number {i}.");
                return true;
            }
            catch (ModelUnavailableException)
            {
                return false;
            }
        }));
        Assert.Contains(true, outcomes);
        Assert.Contains(false, outcomes);
        Assert.InRange(seam.Account().Today.Tokens, 1, 1000);
    }

    [Fact]
    public async Task A_refused_call_costs_nothing_and_one_that_was_cut_off_by_a_kill_counts_in_full()
    {
        await using var seam = await Seam.OpenAsync();
        seam.Stub.Plan(StubFault.NoSuchModel);
        await Assert.ThrowsAsync<ModelUnavailableException>(() => Seam.AskAsync(seam.Client()));
        Assert.Equal(default, seam.Account().Today);

        // What a killed process leaves behind: a reservation without an end.
        var killed = seam.Account();
        killed.Write(new("call", DateTimeOffset.UnixEpoch.AddDays(1), "a", "extract.1", "m", ModelAccountLine.Reserved, 1, 70, 30, 0.1m, null));
        Assert.Equal(new ModelSpending(1, 70, 30, 0.1m), seam.Account(new SetClock { Now = DateTimeOffset.UnixEpoch.AddDays(1) }).Today);
    }

    [Fact]
    public void A_line_that_was_cut_off_does_not_spoil_the_others()
    {
        using var folder = new TestSupport.TemporaryFolder();
        var clock = new SetClock { Now = new(2026, 3, 14, 1, 0, 0, TimeSpan.Zero) };
        var one = new ModelAccount(folder.Path, clock);
        one.Write(new("1", clock.GetUtcNow(), null, "p.1", "m", ModelAccountLine.Answered, 1, 10, 5, 0, 1));
        var file = Assert.Single(Directory.GetFiles(folder.Path, "*.jsonl", SearchOption.AllDirectories));
        File.AppendAllText(file, "{\"call\":\"2\",\"at\":\"2026");
        Assert.Equal(15, new ModelAccount(folder.Path, clock).Today.Tokens);
    }
}
