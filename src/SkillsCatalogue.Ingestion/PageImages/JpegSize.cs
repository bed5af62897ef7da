using System.Buffers.Binary;

namespace SkillsCatalogue.Ingestion.PageImages;

/// <summary>Size of a JPEG from its frame header (ITU-T T.81, B.2.2): enough to know that image and page have one shape, without decoding anything.</summary>
internal static class JpegSize
{
    /// <summary>Width and height in pixels; null when the bytes are no whole JPEG.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes is not [0xFF, 0xD8, .., 0xFF, 0xD9])
            return null;
        for (var at = 2; at + 9 <= bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            // Frames are C0 to CF, but for tables of Huffman codes (C4), extensions (C8) and arithmetic conditioning (CC).
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + length;
        }

        return null;
    }
}
