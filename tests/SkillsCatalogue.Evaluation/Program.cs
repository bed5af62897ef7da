using System.CommandLine;
using SkillsCatalogue.Evaluation.Boxes;
using SkillsCatalogue.Evaluation.Correcting;
using SkillsCatalogue.Evaluation.Duplicates;
using SkillsCatalogue.Evaluation.Extraction;
using SkillsCatalogue.Evaluation.Floors;
using SkillsCatalogue.Evaluation.Linking;
using SkillsCatalogue.Evaluation.Mapping;
using SkillsCatalogue.Evaluation.Parsing;
using SkillsCatalogue.Evaluation.Robustness;
using SkillsCatalogue.Evaluation.Searching;
using SkillsCatalogue.Evaluation.Tagging;
using SkillsCatalogue.Evaluation.Versioning;
using SkillsCatalogue.Ingestion.Reading;

// The verbs that read in child processes start this program again.
if (args is [ReadingCommand.Verb])
    return ReadingChild.Run();
var root = new RootCommand("Measures the program against gold. Missing data is said in a line, and the exit code is 3 when nothing could be measured.")
{
    ParseCommand.Create(),
    CorrectionsCommand.Create(),
    ExtractCommand.Create(),
    TagCommand.Create(),
    TrainCommand.Create(),
    SearchCommand.Create(),
    LinkCommand.Create(),
    TrainLinkerCommand.Create(),
    MeloCommand.Create(),
    MapCommand.Create(),
    BoxCommand.Create(),
    VersionsCommand.Create(),
    DuplicatesCommand.Create(),
    FloorsCommand.Create(),
    RobustnessCommand.Create(),
    FuzzCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
