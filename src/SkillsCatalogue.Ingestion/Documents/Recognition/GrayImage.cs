using System.Globalization;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>A page as gray pixels, row by row from the top: 0 is black, 255 white.</summary>
internal sealed record GrayImage(int Width, int Height, byte[] Pixels)
{
    /// <summary>Darker is ink.</summary>
    public const byte Ink = 128;

    public bool IsInk(int x, int y) => Pixels[(y * Width) + x] < Ink;

    /// <summary>From a portable graymap (<c>P5</c>, one byte a pixel); null when the bytes are none.</summary>
    public static GrayImage? FromPgm(byte[] bytes)
    {
        if (bytes is not [(byte)'P', (byte)'5', ..])
            return null;
        var at = 2;
        if (Number(bytes, ref at) is not { } width || Number(bytes, ref at) is not { } height || Number(bytes, ref at) is not 255)
            return null;
        at++;
        return width > 0 && height > 0 && (long)width * height <= bytes.Length - at ? new GrayImage(width, height, bytes[at..(at + (width * height))]) : null;
    }

    /// <summary>The same page as a portable graymap.</summary>
    public byte[] ToPgm() =>
        [.. System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n")), .. Pixels];

    /// <summary>Turned clockwise by quarters of a circle.</summary>
    public GrayImage Turned(int quarters)
    {
        quarters &= 3;
        if (quarters == 0)
            return this;
        var (width, height) = quarters == 2 ? (Width, Height) : (Height, Width);
        var pixels = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var (tx, ty) = quarters switch { 1 => (Height - 1 - y, x), 2 => (Width - 1 - x, Height - 1 - y), _ => (y, Width - 1 - x) };
                pixels[(ty * width) + tx] = Pixels[(y * Width) + x];
            }
        }

        return new GrayImage(width, height, pixels);
    }

    private static int? Number(byte[] bytes, ref int at)
    {
        while (at < bytes.Length && (char.IsWhiteSpace((char)bytes[at]) || bytes[at] == '#'))
        {
            if (bytes[at] == '#')
            {
                while (at < bytes.Length && bytes[at] != '\n')
                    at++;
            }
            else
            {
                at++;
            }
        }

        var value = 0;
        var start = at;
        for (; at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9' && value < 1_000_000; at++)
            value = (value * 10) + (bytes[at] - '0');
        return at > start ? value : null;
    }
}
