using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SkillsCatalogue.TestSupport;

/// <summary>Makes a scan of a printed PDF: its pages as photographs and nothing else, straight, leaning or lying on their side.</summary>
public static class ScannedPdf
{
    private static readonly Lazy<bool> Installed = new(Answers);

    /// <summary><c>pdftoppm</c> (poppler-utils) is there to draw the pages.</summary>
    public static bool CanBeMade => Installed.Value;

    /// <param name="pdf">Path of the printed PDF.</param>
    /// <param name="pages">Numbers of the pages to take, from 1.</param>
    /// <param name="dpi">Dots an inch of the scan.</param>
    /// <param name="quarters">Quarters of a circle by which the scan lies turned, counter-clockwise.</param>
    /// <param name="lean">Degrees by which it leans, counter-clockwise.</param>
    public static byte[] Of(string pdf, IReadOnlyList<int> pages, int dpi = 200, int quarters = 0, double lean = 0)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var objects = new List<byte[]> { Ascii("<< /Type /Catalog /Pages 2 0 R >>"), Array.Empty<byte>() };
        var kids = new StringBuilder();
        foreach (var number in pages)
        {
            var jpeg = Draw(pdf, number, dpi);
            var (pixelsWide, pixelsHigh) = SizeOf(jpeg);
            double width = pixelsWide * 72.0 / dpi, height = pixelsHigh * 72.0 / dpi;
            var page = objects.Count + 1;
            kids.Append(CultureInfo.InvariantCulture, $"{page} 0 R ");
            var (shownWide, shownHigh) = quarters % 2 == 0 ? (width, height) : (height, width);
            objects.Add(Ascii(FormattableString.Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {shownWide:0.###} {shownHigh:0.###}] /Contents {page + 1} 0 R /Resources << /XObject << /Scan {page + 2} 0 R >> >> >>")));
            var draw = FormattableString.Invariant($"q {Matrix(shownWide, shownHigh, (90 * quarters) + lean)} cm 1 0 0 1 {-width / 2:0.###} {-height / 2:0.###} cm {width:0.###} 0 0 {height:0.###} 0 0 cm /Scan Do Q");
            objects.Add(Ascii(FormattableString.Invariant($"<< /Length {draw.Length} >>\nstream\n{draw}\nendstream")));
            objects.Add([.. Ascii(FormattableString.Invariant($"<< /Type /XObject /Subtype /Image /Width {pixelsWide} /Height {pixelsHigh} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length {jpeg.Length} >>\nstream\n")), .. jpeg, .. Ascii("\nendstream")]);
        }

        objects[1] = Ascii(FormattableString.Invariant($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>"));
        return File(objects);
    }

    private static byte[] File(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write(Ascii(FormattableString.Invariant($"{i + 1} 0 obj\n")));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var xref = file.Position;
        file.Write(Ascii(FormattableString.Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n")));
        foreach (var place in places)
            file.Write(Ascii(FormattableString.Invariant($"{place:0000000000} 00000 n \n")));
        file.Write(Ascii(FormattableString.Invariant($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n")));
        return file.ToArray();
    }

    /// <summary>Turns around the middle of the page.</summary>
    private static string Matrix(double width, double height, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return FormattableString.Invariant($"{cosine:0.######} {sine:0.######} {-sine:0.######} {cosine:0.######} {width / 2:0.###} {height / 2:0.###}");
    }

    private static byte[] Draw(string pdf, int page, int dpi)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-jpeg", "-r", Text(dpi), "-cropbox", "-f", Text(page), "-l", Text(page), pdf]) { RedirectStandardOutput = true })!;
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit();
        return process.ExitCode == 0 ? bytes.ToArray() : throw new InvalidOperationException($"pdftoppm ended with {process.ExitCode} on page {page} of {pdf}.");
    }

    /// <summary>From the frame header of a JPEG (ITU-T T.81, B.2.2).</summary>
    private static (int Width, int Height) SizeOf(byte[] jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length; at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3])
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xC2)
                return ((jpeg[at + 7] << 8) + jpeg[at + 8], (jpeg[at + 5] << 8) + jpeg[at + 6]);
        }

        throw new InvalidOperationException("pdftoppm wrote no JPEG.");
    }

    private static bool Answers()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-v"]) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
