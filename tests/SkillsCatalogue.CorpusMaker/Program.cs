using System.ComponentModel;
using System.Text.Json;
using SkillsCatalogue.CorpusMaker;

if (args.Length == 0)
{
    Console.Error.WriteLine("Usage: SkillsCatalogue.CorpusMaker <folder with standard.json or programme.json>...");
    return 2;
}

foreach (var folder in args)
{
    try
    {
        var isProgramme = File.Exists(Path.Combine(folder, ProgrammeMaker.Source));
        Console.WriteLine($"{folder}: {await (isProgramme ? ProgrammeMaker.MakeAsync(folder) : StandardMaker.MakeAsync(folder))}");
    }
    catch (SourceFaultException source)
    {
        foreach (var fault in source.Faults) Console.Error.WriteLine($"{folder}: {fault}");
        return 2;
    }
    catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"{folder}: {fault.Message}");
        return 2;
    }
    catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
    {
        Console.Error.WriteLine($"{folder}: {fault.Message}");
        return 1;
    }
}

return 0;
