namespace SkillsCatalogue.Ingestion.Documents.Word;

/// <summary>A stream to read from that reports how much was read.</summary>
/// <param name="check">Told how many bytes were read so far, after each reading.</param>
/// <param name="look">Shown what was read, a few kilobytes at a time; null: nobody looks.</param>
internal sealed class CountedStream(Stream inner, Action<long> check, Action<ReadOnlySpan<byte>>? look = null) : Stream
{
    private const int MostAtOnce = 8192;

    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Count; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer.Length > MostAtOnce ? buffer[..MostAtOnce] : buffer);
        Count += read;
        check(Count);
        look?.Invoke(buffer[..read]);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
