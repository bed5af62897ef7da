using System.Xml.Linq;
using SkillsCatalogue.TestSupport;

namespace SkillsCatalogue.Tests.Architecture;

/// <summary>The dependency table of ARCHITECTURE.md, kept by reading the project files.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Table = new()
    {
        ["Core"] = ([], []),
        ["Language"] = (["Core"], []),
        ["Ingestion"] = (["Core", "Language"], ["PdfPig", "HtmlAgilityPack", "CsvHelper", "DocumentFormat.OpenXml", "Microsoft.SemanticKernel", "Microsoft.ML.Tokenizers", "Microsoft.ML.Tokenizers.Data.O200kBase"]),
        ["Storage"] = (["Core"], ["Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.EntityFrameworkCore.Design"]),
        ["Search"] = (["Core", "Language"], ["Lucene.Net", "Lucene.Net.Analysis.Common"]),
        ["Web"] = (["Core", "Language", "Storage", "Search"], ["Microsoft.AspNetCore.OpenApi"]),
        ["Server"] = (["Core", "Language", "Ingestion", "Storage", "Search", "Web"], ["Spectre.Console", "System.CommandLine"]),
    };

    /// <summary>Abstractions that every project but Core and Language may use.</summary>
    private const string Abstractions = "Microsoft.Extensions.";

    public static TheoryData<string> Projects => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_the_table_allows(string name)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", $"SkillsCatalogue.{name}", $"SkillsCatalogue.{name}.csproj"));
        var (projects, packages) = Table[name];
        var mayAbstract = name is not ("Core" or "Language");

        var usedProjects = Includes(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["SkillsCatalogue.".Length..]);
        var usedPackages = Includes(file, "PackageReference").Where(package => !(mayAbstract && package.StartsWith(Abstractions, StringComparison.Ordinal)));

        Assert.Empty(usedProjects.Except(projects));
        Assert.Empty(usedPackages.Except(packages));
    }

    [Fact]
    public void Every_project_of_src_stands_in_the_table()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0)
            .Select(folder => Path.GetFileName(folder)!["SkillsCatalogue.".Length..]);

        Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_package_has_its_line_in_the_list_of_dependencies()
    {
        var list = File.ReadAllText(Path.Combine(Repository.Root, "docs", "dependencies.md"));
        var packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion").Select(element => element.Attribute("Include")!.Value);

        Assert.All(packages, package => Assert.Contains($"`{package}`", list, StringComparison.Ordinal));
    }

    [Fact]
    public void Source_files_stay_one_room_each()
    {
        var long_ = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains("Migrations", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Count() > 300)
            .Select(Path.GetFileName);

        Assert.Empty(long_);
    }

    private static IEnumerable<string> Includes(XDocument file, string element) =>
        file.Descendants(element).Select(found => found.Attribute("Include")!.Value.Replace('\\', '/'));
}
