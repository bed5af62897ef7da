using SkillsCatalogue.Core.Documents;

namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>A <see cref="ReadResult"/> as bytes, checked on the way back.</summary>
internal static class ResultWire
{
    private const byte SetAside = 0;
    private const byte Text = 1;
    private const byte Standard = 2;

    public static void Write(WireWriter wire, ReadResult result)
    {
        switch (result)
        {
            case ReadResult.SetAside aside:
                wire.Byte(SetAside);
                wire.Text(aside.Sha256);
                wire.Text(aside.MediaType);
                DocumentWire.Diagnostic(wire, aside.Reason);
                break;
            case ReadResult.Read read:
                wire.Byte(read.Standard is null ? Text : Standard);
                DocumentWire.Write(wire, read.Document);
                if (read.Standard is { } standard)
                    StandardWire.Write(wire, standard);
                break;
        }
    }

    /// <param name="bytes">A whole answer.</param>
    /// <param name="sha256">Of the document that was asked about.</param>
    /// <param name="scope">What was asked for.</param>
    /// <param name="maxWords">Most words of a document. A line break parts a word in two, and no list holds more entries than there are such parts.</param>
    /// <exception cref="WireFaultException">The bytes are no answer to that.</exception>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, string sha256, ReadingScope scope, int maxWords)
    {
        var wire = new WireReader(bytes);
        var most = (int)Math.Min(int.MaxValue, 2L * maxWords + 1000);
        ReadResult result;
        switch (wire.Byte())
        {
            case SetAside when wire.Required() == sha256:
                result = new ReadResult.SetAside(sha256, wire.Text(), DocumentWire.Diagnostic(ref wire));
                break;
            case Text when scope == ReadingScope.Text:
                result = new ReadResult.Read(DocumentWire.Read(ref wire, sha256, most));
                break;
            case Standard when scope == ReadingScope.Standard:
                var document = DocumentWire.Read(ref wire, sha256, most);
                result = new ReadResult.Read(document) { Standard = StandardWire.Read(ref wire, document, most) };
                break;
            default:
                throw new WireFaultException("The answer is not what was asked for.");
        }

        return wire.AtEnd ? result : throw new WireFaultException("The answer goes on after its end.");
    }
}
