using System.Text.Json;
using SkillsCatalogue.CorpusMaker;
using SkillsCatalogue.CorpusMaker.Source;

namespace SkillsCatalogue.Tests.Corpus.Maker;

/// <summary>A small programme, and a corpus of one standard that it refers to, in a folder of its own.</summary>
internal sealed class Authored : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("authored-");

    public Authored()
    {
        var standard = Directory.CreateDirectory(Path.Combine(Corpus, "welder")).FullName;
        File.WriteAllText(Path.Combine(standard, "statements.gold.json"), """
            { "register": { "kind": "occupationalStandard" }, "statements": [
              { "unit": "S1", "code": "1.1", "text": "weld thin pipes", "kind": "skill" },
              { "unit": "S1", "code": "1.2", "text": "read drawings", "kind": "skill" },
              { "unit": "S2", "code": "1.1", "text": "grind edges", "kind": "skill" },
              { "unit": "S2", "code": null, "text": "prepare the workplace", "kind": "task" } ] }
            """);
        File.WriteAllText(Path.Combine(Corpus, "register.json"), """
            { "register": "SAMPLE", "entries": [ { "kind": "competenceSet", "number": "SAMPLE-1/S1" }, { "kind": "occupationalStandard", "number": "SAMPLE-1" } ] }
            """);
    }

    public string Corpus => Path.Combine(folder.FullName, "corpus");

    public CorpusGold Gold => new(Corpus);

    /// <summary>A programme with one outcome.</summary>
    /// <param name="outcome">Members of the outcome besides text and kind.</param>
    public static Programme Programme(string outcome, string output = "docx") => JsonSerializer.Deserialize<Programme>($$"""
        {
          "language": "hr", "output": "{{output}}", "title": "Zavarivanje", "framework": "HR",
          "facts": { "level": "4", "form": null, "providerType": null, "hours": 50, "credits": null },
          "runningHeader": "Ustanova | {page}/{pages}",
          "blocks": [
            { "type": "title", "text": "Zavarivanje" },
            { "type": "toc", "entries": [["1. Moduli", 2]] },
            { "type": "facts", "rows": [["Razina", "4"], ["Trajanje", "50 sati"]] },
            { "type": "unit", "title": "Cijevi", "heading": "Modul 1. Cijevi", "headingLevel": 2, "blocks": [
              { "type": "para", "text": "Polaznik uvježbava zavarivanje cijevi tankih stijenki u radionici pod nadzorom." },
              { "type": "statements", "section": "Ishodi", "leadIn": "Polaznik će moći:", "as": "numbered", "items": [
                { "code": "IU1", "text": "zavariti tanke cijevi", "kind": "skill", {{outcome}} },
                { "code": "IU2", "text": "čitati nacrte", "kind": "skill", "gold": [] } ] },
              { "type": "statements", "section": "Ishodi", "as": "table", "columns": ["Br.", "Ishod", "Vrednovanje"], "items": [
                { "code": "A", "text": "brusiti rubove", "kind": "skill", "gold": [], "extra": ["zadatak"] } ] },
              { "type": "columns", "count": 2, "blocks": [ { "type": "list", "items": ["radionica", "alat"] } ] }
            ] }
          ]
        }
        """, SourceJson.Options)!;

    public void Dispose() => folder.Delete(recursive: true);
}
