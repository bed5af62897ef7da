using SkillsCatalogue.Core.Vocabularies;
using SkillsCatalogue.Storage;
using SkillsCatalogue.TestSupport;
using SkillsCatalogue.Tests.Vocabularies;

namespace SkillsCatalogue.Tests.Storage;

public sealed class VocabulariesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EscoDownload _download = new();

    public void Dispose()
    {
        _download.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_imported_is_read_back_and_importing_it_again_changes_nothing()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        var edition = Esco.Read(_download.Packages()).Edition!;

        var first = await host.Vocabularies.ImportAsync(edition);
        var again = await host.Vocabularies.ImportAsync(edition);

        Assert.Equal((VocabularyImportOutcome.Imported, 8, 7), (first.Outcome, first.Changes.ConceptsAdded, first.Changes.RelationsAdded));
        Assert.Equal((VocabularyImportOutcome.Unchanged, true), (again.Outcome, again.Changes.IsNone));
        var content = VocabularyMerge.Lay(edition, VocabularyContent.Empty).Content;
        var stored = (await host.Vocabularies.LoadAsync("esco", "1.9.0"))!;
        Assert.Equal(content.Concepts.OrderBy(pair => pair.Key, StringComparer.Ordinal), stored.Concepts.OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.True(content.Relations.SetEquals(stored.Relations));
        Assert.All(content.Texts, pair => Assert.Equal(pair.Value, stored.Texts[pair.Key]));
        Assert.Equal(content.Collections.Keys.Order(StringComparer.Ordinal), stored.Collections.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Versions_stand_side_by_side_and_languages_of_a_version_together()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages("1.10.0")).Edition!);
        await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages("1.9.0")).Edition!);
        var croatian = _download.Classification["skills_en.csv"].Replace("lay bricks,", "zidati opekom,", StringComparison.Ordinal);
        _download.Classification.Clear();
        _download.Classification["skills_hr.csv"] = croatian;
        await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages("1.9.0", "hr")[0]).Edition!);

        Assert.Equal(["1.9.0", "1.10.0"], await host.Vocabularies.VersionsAsync("esco"));
        var content = (await host.Vocabularies.LoadAsync("esco", "1.9.0"))!;
        Assert.Equal(["en", "hr"], content.Languages);
        Assert.Equal(("lay bricks", "zidati opekom"), (content.PrefLabel(EscoDownload.Skill(1), "en"), content.PrefLabel(EscoDownload.Skill(1), "hr")));
        Assert.Equal(7, content.Relations.Count);
        Assert.Equal(["en"], (await host.Vocabularies.LoadAsync("esco", "1.10.0"))!.Languages);
    }

    [Fact]
    public async Task What_is_wrong_leaves_what_was_imported_as_it_was()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages()).Edition!);
        _download.Relations["skillSkillRelations.csv"] = _download.Relations["skillSkillRelations.csv"].Replace("0000-", "1111-", StringComparison.Ordinal);

        var report = await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages()).Edition!);

        Assert.Equal(VocabularyImportOutcome.Refused, report.Outcome);
        Assert.Equal(7, (await host.Vocabularies.LoadAsync("esco", "1.9.0"))!.Relations.Count);
    }

    [Fact]
    public async Task A_newer_file_of_the_same_version_takes_the_place_of_the_older_one()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages()).Edition!);
        _download.Classification["greenSkillsCollection_en.csv"] = _download.Classification["greenSkillsCollection_en.csv"].Replace(EscoDownload.Skill(2), EscoDownload.Skill(1), StringComparison.Ordinal);
        _download.Classification["skills_en.csv"] = string.Join('\n', _download.Classification["skills_en.csv"].Split('\n').Where(line => !line.Contains("0000-3", StringComparison.Ordinal)));

        var report = await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages()).Edition!);

        Assert.Equal((1, 0, 1, 1), (report.Changes.ConceptsRemoved, report.Changes.ConceptsAdded, report.Changes.MembersAdded, report.Summary!.Collections["green"]));
        var content = (await host.Vocabularies.LoadAsync("esco", "1.9.0"))!;
        Assert.Equal([EscoDownload.Skill(1)], content.Collections["green"].Members);
        Assert.False(content.Concepts.ContainsKey(EscoDownload.Skill(3)));
    }

    [Fact]
    public async Task An_import_that_is_cancelled_leaves_nothing()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        using var stop = new CancellationTokenSource();
        var edition = Esco.Read(_download.Packages()).Edition!;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Vocabularies.ImportAsync(edition, new StopsAt("Writing collections", stop), stop.Token));

        Assert.Empty(await host.Vocabularies.ListAsync());
        Assert.Equal(VocabularyImportOutcome.Imported, (await host.Vocabularies.ImportAsync(edition)).Outcome);
    }

    [Fact]
    public async Task Labels_are_told_one_by_one()
    {
        await using var host = await StorageHost.StartAsync(_folder);
        await host.Vocabularies.ImportAsync(Esco.Read(_download.Packages()).Edition!);

        var labels = new List<ConceptLabel>();
        await foreach (var label in host.Vocabularies.LabelsAsync("esco", "1.9.0", ["en"]))
            labels.Add(label);

        Assert.Equal(["lay bricks", "brick laying", "set bricks"], labels.Where(label => label.Uri == EscoDownload.Skill(1)).Select(label => label.Label));
    }

    /// <summary>Cancels the work when it says what it is about to do.</summary>
    private sealed class StopsAt(string step, CancellationTokenSource stop) : IProgress<string>
    {
        public void Report(string value)
        {
            if (value == step)
                stop.Cancel();
        }
    }
}
