using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Server.Commands;

// A reading process is this program over again: it builds no host and reads no settings, so that it is ready at once and has no secrets to lose.
return args is [ReadingCommand.Verb] ? ReadingChild.Run() : await CommandLine.RunAsync(args);
