using System.IO.Compression;
using System.Text;

namespace SkillsCatalogue.TestSupport;

/// <summary>A made-up download in the shape of ESCO's, with its oddities: small enough to know every number by heart.</summary>
public sealed class EscoDownload : IDisposable
{
    public const string Base = "http://data.europa.eu/esco/";

    private readonly TemporaryFolder folder = new();

    /// <summary>Files by name; a test changes, adds or removes what it is about.</summary>
    public Dictionary<string, string> Classification { get; } = new(StringComparer.Ordinal)
    {
        ["skills_en.csv"] = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n"
            + $"KnowledgeSkillCompetence,{Skill(1)},skill/competence,cross-sector,lay bricks,\"brick laying\nlay  bricks\nset\u00a0bricks\",,released,2016-12-20,,,{Base}concept-scheme/skills,Puts bricks in rows.\n"
            + $"KnowledgeSkillCompetence,{Skill(2)},knowledge,sector-specific,waste sorting,\"sorting of waste\nsorting of waste\",,released,2016-12-20,,,\"{Base}concept-scheme/green, {Base}concept-scheme/skills\",\"Knows, in which bin\nwhat belongs.\"\n"
            + $"KnowledgeSkillCompetence,{Skill(3)},,,\"use \"\"smart\"\" scales\",,,released,2016-12-20,,,{Base}concept-scheme/6c930acd-c104-4ece-acf7-f44fd7333036,\n",
        ["occupations_en.csv"] = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n"
            + $"Occupation,{Base}occupation/1,7112,bricklayer,\"mason\nbrickmason\",,released,2016-12-20,,,,,Builds walls.,7112.1\n",
        ["ISCOGroups_en.csv"] = $"conceptType,conceptUri,code,preferredLabel,altLabels,inScheme,description\nISCOGroup,{Base}isco/C711,711,Building frame workers,,,\nISCOGroup,{Base}isco/C7112,7112,Bricklayers and related workers,,,\n",
        ["skillGroups_en.csv"] = $"conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\nSkillGroup,{Base}skill/S7,constructing,,,released,2016-12-20,,,,S7\n",
        // The row of a branch that ends early stops early.
        ["skillsHierarchy_en.csv"] = $"Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code\n{Base}skill/S,skills,,,,,,,,,S,,,\n{Base}skill/S,skills,{Base}skill/S7,constructing\n",
        ["greenSkillsCollection_en.csv"] = $"conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT\nKnowledgeSkillCompetence,{Skill(2)},waste sorting,released,knowledge,sector-specific,sorting of waste | sorting,,,\n",
        ["dictionary_en.csv"] = "filename,data header,property,description\n",
    };

    public Dictionary<string, string> Relations { get; } = new(StringComparer.Ordinal)
    {
        ["occupationSkillRelations.csv"] = $"occupationUri,relationType,skillType,skillUri\n{Base}occupation/1,essential,skill/competence,{Skill(1)}\n{Base}occupation/1,optional,knowledge,{Skill(2)}\n",
        ["skillSkillRelations.csv"] = $"originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n{Skill(1)},skill/competence,optional,knowledge,{Skill(2)}\n",
        ["broaderRelationsSkillPillar.csv"] = $"conceptType,conceptUri,broaderType,broaderUri\nKnowledgeSkillCompetence,{Skill(1)},SkillGroup,{Base}skill/S7\nSkillGroup,{Base}skill/S7,SkillGroup,{Base}skill/S\n",
    };

    public static string Skill(int number) => FormattableString.Invariant($"{Base}skill/0000-{number}");

    /// <summary>Both packages as the official page serves them.</summary>
    public string[] Packages(string version = "1.9.0", string language = "en") =>
    [
        Zip($"ESCO dataset - v{version} - classification - {language} - csv.zip", Classification),
        Zip($"ESCO dataset - v{version} - relations - csv.zip", Relations),
    ];

    /// <summary>The same, unpacked into one folder.</summary>
    public string Unpacked(string version = "1.9.0")
    {
        var path = Directory.CreateDirectory(folder.File($"v{version}")).FullName;
        foreach (var (name, text) in Classification.Concat(Relations))
            File.WriteAllText(Path.Combine(path, name), text);
        return path;
    }

    /// <summary>One file that lies alone.</summary>
    public string Alone(string name, byte[] bytes)
    {
        File.WriteAllBytes(folder.File(name), bytes);
        return folder.File(name);
    }

    public void Dispose() => folder.Dispose();

    private string Zip(string name, Dictionary<string, string> files)
    {
        var path = folder.File(name);
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (file, text) in files)
        {
            using var writer = new StreamWriter(zip.CreateEntry(file).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            writer.Write(text);
        }

        return path;
    }
}
