namespace SkillsCatalogue.Ingestion.Reading.Wire;

/// <summary>What a frame holds. The numbers are far apart, so that stray text on the pipe is no frame.</summary>
internal enum FrameKind
{
    /// <summary>To the child, once: <see cref="Documents.ReaderOptions"/> as JSON.</summary>
    Options = 0x5244_0001,

    /// <summary>To the child: scope (one byte), length of the file's name in bytes (four), the name in UTF-8, the file.</summary>
    Document = 0x5244_0002,

    /// <summary>From the child, once: it understood the options.</summary>
    Ready = 0x5244_0003,

    /// <summary>From the child, as often as it likes: a sign of life while it reads.</summary>
    Progress = 0x5244_0004,

    /// <summary>From the child, once for each document: <see cref="ResultWire"/>.</summary>
    Result = 0x5244_0005,
}
