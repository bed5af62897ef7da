using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>
/// Writes values one behind the other: whole numbers in seven-bit groups (with sign folded in), real numbers bit by bit, text in its own UTF-16 units, so that nothing is lost or normalised.
/// Names that come again are written once. Used for one document after another, so that the buffer is made once.
/// </summary>
/// <param name="maxBytes">More is refused.</param>
internal sealed class WireWriter(int maxBytes)
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private byte[] buffer = new byte[65_536];
    private int length;

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public void Clear()
    {
        names.Clear();
        length = 0;
    }

    public void Byte(byte value) => Room(1)[0] = value;

    public void Bool(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Int(int value)
    {
        var folded = (uint)((value << 1) ^ (value >> 31));
        var room = Room(5);
        var used = 0;
        while (folded > 0x7F)
        {
            room[used++] = (byte)(folded | 0x80);
            folded >>= 7;
        }

        room[used++] = (byte)folded;
        length -= 5 - used;
    }

    public void Double(double value) => BinaryPrimitives.WriteDoubleLittleEndian(Room(sizeof(double)), value);

    public void Decimal(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts)
            BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), part);
    }

    /// <summary>Text; null stays null.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Int(-1);
            return;
        }

        Int(value.Length);
        var bytes = MemoryMarshal.AsBytes(value.AsSpan());
        bytes.CopyTo(Room(bytes.Length));
    }

    /// <summary>Text that comes many times: units, rules, reasons.</summary>
    public void Name(string? value)
    {
        if (value is null)
        {
            Int(-1);
        }
        else if (names.TryGetValue(value, out var known))
        {
            Int(known);
        }
        else
        {
            names.Add(value, names.Count);
            Int(names.Count - 1);
            Text(value);
        }
    }

    public void List<T>(IReadOnlyList<T> values, Action<WireWriter, T> write)
    {
        Int(values.Count);
        foreach (var value in values)
            write(this, value);
    }

    private Span<byte> Room(int bytes)
    {
        if (buffer.Length - length < bytes)
            Grow(bytes);
        var room = buffer.AsSpan(length, bytes);
        length += bytes;
        return room;
    }

    private void Grow(int bytes)
    {
        var needed = (long)length + bytes;
        if (needed > maxBytes)
            throw new OutputTooLargeException();
        Array.Resize(ref buffer, (int)Math.Min(Math.Max(needed, buffer.Length * 2L), Math.Max(needed, maxBytes)));
    }
}
