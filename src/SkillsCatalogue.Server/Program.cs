using SkillsCatalogue.Server.Commands;

return await CommandLine.RunAsync(args);
