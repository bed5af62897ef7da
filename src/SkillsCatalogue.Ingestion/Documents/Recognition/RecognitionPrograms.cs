using System.Text;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>What is installed of the programs that recognition needs.</summary>
/// <param name="Rasteriser">The program that draws pages starts.</param>
/// <param name="Engine">Name and version of the recogniser, such as <c>tesseract 5.3.0</c>; null when it does not start.</param>
/// <param name="Languages">Languages that it has data of, in its own names, sorted.</param>
public sealed record RecognitionPrograms(bool Rasteriser, string? Engine, IReadOnlyList<string> Languages)
{
    /// <summary>How to install them on Debian and what comes from it.</summary>
    public const string Install = "apt-get install tesseract-ocr tesseract-ocr-hrv tesseract-ocr-est tesseract-ocr-dan tesseract-ocr-eng poppler-utils";

    /// <summary>Data by which the recogniser tells how a page is turned; it is no language.</summary>
    internal const string Orientation = "osd";

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    /// <summary>Nothing is installed, or recognition is switched off.</summary>
    public static RecognitionPrograms None { get; } = new(false, null, []);

    /// <summary>Pages can be recognised.</summary>
    public bool AreComplete => Rasteriser && Engine is not null && Languages.Any(language => language != Orientation);

    /// <summary>What the result of a document depends on that wants recognition: <c>none</c>, or engine and languages.</summary>
    public string Key => AreComplete ? $"{Engine}:{string.Join('+', Languages)}" : "none";

    /// <summary>Starts the programs to see whether they are there; takes some hundredths of a second.</summary>
    public static RecognitionPrograms Find(RecognitionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Enabled == RecognitionMode.Off)
            return None;
        var engine = Output(options, options.Recogniser, "--version") is { } version ? version.Split('\n')[0].Trim() : null;
        string[] languages = engine is null ? [] : [.. (Output(options, options.Recogniser, "--list-langs") ?? "").Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0).Order(StringComparer.Ordinal)];
        return new(Output(options, options.Rasteriser, "-v") is not null, engine, languages);
    }

    /// <summary>The expected languages that are installed, in the order of the settings; all that are installed when none of them is.</summary>
    public string Expected(RecognitionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var wanted = options.Languages.Split('+', StringSplitOptions.RemoveEmptyEntries).Where(language => Languages.Contains(language, StringComparer.Ordinal)).ToList();
        return string.Join('+', wanted.Count > 0 ? wanted : Languages.Where(language => language != Orientation));
    }

    private static string? Output(RecognitionOptions options, string program, string argument)
    {
        var (end, output) = BoundedProgram.Run(program, [argument], ReadOnlyMemory<byte>.Empty, Time, options.MaxMemoryBytes, 1_000_000, CancellationToken.None);
        return end == ProgramEnd.Done ? Encoding.UTF8.GetString(output) : null;
    }
}
