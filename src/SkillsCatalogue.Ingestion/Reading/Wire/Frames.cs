using System.Buffers.Binary;

namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>Frames on a pipe: kind and length (four bytes each, little-endian), then so many bytes.</summary>
internal static class Frames
{
    private const int HeaderBytes = 2 * sizeof(int);

    public static void WriteHeader(Stream stream, FrameKind kind, int length)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        BinaryPrimitives.WriteInt32LittleEndian(header, (int)kind);
        BinaryPrimitives.WriteInt32LittleEndian(header[sizeof(int)..], length);
        stream.Write(header);
    }

    public static void Write(Stream stream, FrameKind kind, ReadOnlySpan<byte> content)
    {
        WriteHeader(stream, kind, content.Length);
        stream.Write(content);
    }

    /// <summary>The next frame's kind and length; null when the other side closed the pipe between frames.</summary>
    /// <param name="maxLength">A longer frame is a fault.</param>
    /// <exception cref="WireFaultException">It is no frame, or too long.</exception>
    /// <exception cref="EndOfStreamException">The pipe was closed within the header.</exception>
    public static (FrameKind Kind, int Length)? ReadHeader(Stream stream, int maxLength)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        var read = stream.ReadAtLeast(header, HeaderBytes, throwOnEndOfStream: false);
        if (read == 0)
            return null;
        if (read < HeaderBytes)
            throw new EndOfStreamException();
        var kind = (FrameKind)BinaryPrimitives.ReadInt32LittleEndian(header);
        var length = BinaryPrimitives.ReadInt32LittleEndian(header[sizeof(int)..]);
        if (!Enum.IsDefined(kind))
            throw new WireFaultException("What came is no frame.");
        return length >= 0 && length <= maxLength ? (kind, length) : throw new WireFaultException("A frame is longer than the limit.");
    }
}
