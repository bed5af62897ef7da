namespace SkillsCatalogue.Benchmarks;

/// <summary>A PDF with the seconds of its best round.</summary>
internal sealed class MeasuredFile(string path, byte[] bytes)
{
    public string Path { get; } = path;

    public byte[] Bytes { get; } = bytes;

    public string Name { get; } = $"{System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path))}/{System.IO.Path.GetFileName(path)}";

    public int Pages { get; set; }

    public double Ours { get; set; } = double.MaxValue;

    public double Peer { get; set; } = double.MaxValue;

    /// <summary>Seconds of processors, ours and the peer's, of the best round; not a number where that cannot be told.</summary>
    public double OursWorked { get; set; } = ProcessorTime.IsKnown ? double.MaxValue : double.NaN;

    public double PeerWorked { get; set; } = ProcessorTime.IsKnown ? double.MaxValue : double.NaN;

    /// <summary>The same as <see cref="Ratio"/>, by the seconds that processors worked.</summary>
    public double RatioWorked => PeerWorked / OursWorked;

    /// <summary>Pages a second of ours over those of the peer.</summary>
    public double Ratio => Peer / Ours;
}
