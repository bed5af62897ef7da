namespace SkillsCatalogue.Core.Documents;

/// <summary>Every code a document can be reported with. Codes are stable: they are never renumbered, a retired one is not used again.</summary>
public static class DiagnosticCodes
{
    /// <summary>The file is empty.</summary>
    public const string Empty = "DOC001";

    /// <summary>The file is larger than the limit.</summary>
    public const string TooLarge = "DOC002";

    /// <summary>None of the types that are read: PDF, HTML, Word.</summary>
    public const string UnknownType = "DOC003";

    /// <summary>The name says one type, the bytes another; it was read by its bytes.</summary>
    public const string TypeMismatch = "DOC004";

    /// <summary>The PDF or Word document needs a password.</summary>
    public const string Encrypted = "DOC005";

    /// <summary>The document is damaged beyond reading.</summary>
    public const string Damaged = "DOC006";

    /// <summary>Pages hold no text layer: a scan that needs OCR.</summary>
    public const string NoTextLayer = "DOC007";

    /// <summary>The text layer is not text of any language we know (a font without a usable character map).</summary>
    public const string Gibberish = "DOC008";

    /// <summary>One page could not be read; the rest could.</summary>
    public const string PageUnreadable = "DOC009";

    /// <summary>Reading took longer than the limit.</summary>
    public const string TimedOut = "DOC010";

    /// <summary>More pages, words, objects or reading result than the limit.</summary>
    public const string TooManyPages = "DOC011";

    /// <summary>The document holds too little text to be a standard.</summary>
    public const string TooLittleText = "DOC012";

    /// <summary>The file could not be opened or fetched.</summary>
    public const string Unavailable = "DOC013";

    /// <summary>The reader failed in a way that is a fault of ours.</summary>
    public const string ReaderFault = "DOC014";

    /// <summary>The same bytes were withdrawn; they are not taken again.</summary>
    public const string Withdrawn = "DOC015";

    /// <summary>A Word document of the kind before 2007 (.doc).</summary>
    public const string OldWord = "DOC016";

    /// <summary>An OpenDocument file (.odt and the like).</summary>
    public const string OpenDocument = "DOC017";

    /// <summary>An archive or office package that holds no Word document.</summary>
    public const string NoWordDocument = "DOC018";

    /// <summary>A package with more parts than a document has, or that grows beyond measure when it is unpacked.</summary>
    public const string ExpandsTooMuch = "DOC019";

    /// <summary>Hidden text was left out.</summary>
    public const string HiddenText = "DOC020";

    /// <summary>A part of the file was left out: a document or other file inside the document, or macros.</summary>
    public const string PartLeftOut = "DOC021";

    /// <summary>Reading used more memory than the limit.</summary>
    public const string TooMuchMemory = "DOC022";

    /// <summary>The reading process died on it, or answered what no document can be.</summary>
    public const string ReaderDied = "DOC023";

    /// <summary>Pages without readable text were left out; the rest was read.</summary>
    public const string PagesLeftOut = "DOC030";

    /// <summary>Pages were read by recognition (OCR): their words may be wrong here and there.</summary>
    public const string Recognised = "DOC031";

    /// <summary>No outcome statements were found.</summary>
    public const string NoStatements = "STD001";

    /// <summary>No title was found.</summary>
    public const string NoTitle = "STD002";

    /// <summary>No registration number was found, so the document is bound to no register entry.</summary>
    public const string NotRegistered = "STD003";

    /// <summary>The register entry is not in force.</summary>
    public const string NotInForce = "STD004";

    /// <summary>The language was not recognised; the general rules were used.</summary>
    public const string UnknownLanguage = "STD005";

    // Extraction

    /// <summary>Words of the document speak to a program that reads it: editors look at the document with care.</summary>
    public const string SpeaksToMachine = "EXT003";

    /// <summary>The language model was configured and did not answer, or not all of it: the result is that of structure and dictionary, and is made again by the next run.</summary>
    public const string ModelOut = "EXT001";

    /// <summary>The language model answers, but not in the form that it is asked for.</summary>
    public const string ModelIgnoresSchema = "EXT002";

    // Programmes

    /// <summary>No learning outcome was found.</summary>
    public const string NoOutcomes = "PRG001";

    /// <summary>No heading of learning outcomes: lines that read like outcomes were taken.</summary>
    public const string OutcomesWithoutHeading = "PRG002";

    /// <summary>The language was not recognised or is not served: nothing can be matched reliably.</summary>
    public const string ProgrammeLanguageUnknown = "PRG003";

    /// <summary>More outcomes than a programme can hold: a collection of programmes, or a wrong document.</summary>
    public const string TooManyOutcomes = "PRG004";

    /// <summary>A volume, level or number of hours that no programme can have.</summary>
    public const string AbsurdFigure = "PRG005";

    /// <summary>A register number or address that no register entry has.</summary>
    public const string UnknownReference = "PRG006";

    /// <summary>The standard of a set that the programme names is not in force.</summary>
    public const string ReferenceNotInForce = "PRG007";

    /// <summary>Hours and credits that the programme states do not agree.</summary>
    public const string VolumesDisagree = "PRG008";

    /// <summary>There is nothing in the catalogue to match with.</summary>
    public const string EmptyCatalogue = "PRG009";

    /// <summary>The text is longer than can be mapped while one waits: hand it in as a file.</summary>
    public const string TextTooLong = "PRG010";

    /// <summary>JSON that is no programme.</summary>
    public const string NotAProgramme = "PRG011";

    /// <summary>A new version of a programme that is final.</summary>
    public const string ProgrammeClosed = "PRG012";

    /// <summary>A new version of a programme that is there no more.</summary>
    public const string ProgrammeGone = "PRG013";
}
