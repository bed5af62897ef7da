using System.CommandLine;
using SkillsCatalogue.Evaluation.Parsing;

var root = new RootCommand("Measures the program against gold. Missing data is said in a line, and the exit code is 3 when nothing could be measured.")
{
    ParseCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
