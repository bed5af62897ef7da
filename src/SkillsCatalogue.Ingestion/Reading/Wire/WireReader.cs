using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>
/// Reads what <see cref="WireWriter"/> wrote, trusting nothing: every length is checked against what is there before anything is made of it.
/// </summary>
/// <exception cref="WireFaultException">Any member: the bytes are no such value.</exception>
internal ref struct WireReader(ReadOnlySpan<byte> bytes)
{
    private readonly List<string> names = [];
    private ReadOnlySpan<byte> rest = bytes;

    public readonly bool AtEnd => rest.IsEmpty;

    public byte Byte() => Take(1)[0];

    public bool Bool() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw new WireFaultException("A yes or no is neither."),
    };

    public int Int()
    {
        uint folded = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (rest.IsEmpty)
                throw Short();
            var part = rest[0];
            rest = rest[1..];
            folded |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
                return (int)(folded >> 1) ^ -(int)(folded & 1);
        }

        throw new WireFaultException("A number has no end.");
    }

    /// <summary>A whole number within bounds, both included.</summary>
    public int Int(int least, int most) => Int() is var value && value >= least && value <= most ? value : throw new WireFaultException($"A number lies outside {least} to {most}.");

    /// <summary>A real number; neither infinite nor none.</summary>
    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double))) is var value && double.IsFinite(value) ? value : throw new WireFaultException("A number is not finite.");

    public decimal Decimal()
    {
        Span<int> parts = stackalloc int[4];
        foreach (ref var part in parts)
            part = BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));
        // Only sign and scale (0 to 28) may be set in the last part.
        if ((parts[3] & 0x7F00FFFF) != 0 || ((parts[3] >> 16) & 0xFF) > 28)
            throw new WireFaultException("A decimal is none.");
        return new decimal(parts);
    }

    public TEnum Enum<TEnum>()
        where TEnum : struct, Enum
    {
        var value = Unsafe.BitCast<int, TEnum>(Byte());
        return System.Enum.IsDefined(value) ? value : throw new WireFaultException($"{typeof(TEnum).Name} has no such value.");
    }

    /// <summary>Text that may be absent.</summary>
    public string? Text()
    {
        var length = Int();
        if (length == -1)
            return null;
        if (length < 0 || length > rest.Length / sizeof(char))
            throw Short();
        return new string(MemoryMarshal.Cast<byte, char>(Take(length * sizeof(char))));
    }

    public string Required() => Text() ?? throw new WireFaultException("A text is missing.");

    /// <summary>A name that may be absent.</summary>
    public string? Name()
    {
        var number = Int();
        if (number == -1)
            return null;
        if (number == names.Count)
            names.Add(Required());
        return number >= 0 && number < names.Count ? names[number] : throw new WireFaultException("A name was not written.");
    }

    public string RequiredName() => Name() ?? throw new WireFaultException("A name is missing.");

    /// <summary>Length of a list.</summary>
    /// <param name="most">Most entries that it may have.</param>
    /// <param name="bytesEach">Fewest bytes that an entry takes: a list is never longer than what is there can fill.</param>
    public int Count(int most, int bytesEach)
    {
        var count = Int(0, most);
        return count <= rest.Length / bytesEach ? count : throw Short();
    }

    private ReadOnlySpan<byte> Take(int bytes)
    {
        if (rest.Length < bytes)
            throw Short();
        var taken = rest[..bytes];
        rest = rest[bytes..];
        return taken;
    }

    private static WireFaultException Short() => new("The answer is shorter than it says.");
}
