namespace SkillsCatalogue.Web.Api.Errors;

/// <summary>Every problem that the API answers with. A name is never given another meaning.</summary>
internal static class ProblemTypes
{
    public static readonly ProblemType PageImagePending = new("page-image-pending", 202, "The image is not there yet.", "The worker has been asked to make it. Ask again after the seconds in Retry-After; the member 'state' is 'waiting', or 'noWorker' while no worker is seen.");
    public static readonly ProblemType BadRequest = new("bad-request", 400, "The request cannot be understood.", "Something in the request is not as HTTP or this API wants it. The detail says what.");
    public static readonly ProblemType InvalidParameter = new("invalid-parameter", 400, "A query parameter has a value that is not allowed.", "The member 'parameter' names it, the detail says what it may hold. An unknown value of an open list (tag, level, sector, status, kind) is no error: it finds nothing.");
    public static readonly ProblemType InvalidCursor = new("invalid-cursor", 400, "The cursor was not given out by this service.", "Send back the cursor of the page before, with the same filters, or leave it away to start at the first page.");
    public static readonly ProblemType MalformedJson = new("malformed-json", 400, "The body is not the JSON that is wanted here.", "It cannot be parsed, has a member of the wrong type, or one that is not known. The detail names the place.");
    public static readonly ProblemType Antiforgery = new("antiforgery", 400, "The antiforgery token is missing or no longer valid.", "A write that names its editor by the cookie carries the request token of GET /api/v1/editors/me in the header RequestVerificationToken. Programs name their editor in the header X-Skills-Editor and need no token.");
    public static readonly ProblemType ReadOnly = new("read-only", 403, "The catalogue is open for reading only.", "The server listens beyond its own machine, or was told to take no changes. Nothing was changed.");
    public static readonly ProblemType ForeignHost = new("foreign-host", 403, "Changes are accepted only under the server's own address.", "The request came under a host name that is not the server's own (setting Web:WriteHosts), or from a page of another site. Nothing was changed.");
    public static readonly ProblemType EditorRequired = new("editor-required", 403, "Say who you are before you change something.", "Send the id that POST /api/v1/editors gives in the header X-Skills-Editor.");
    public static readonly ProblemType UnknownEditor = new("unknown-editor", 403, "No editor has this id.", "The id was mistyped, belongs to another catalogue, or its name was erased. POST /api/v1/editors gives a new one.");
    public static readonly ProblemType NotFound = new("not-found", 404, "Not found.", "No such address, or nothing has this id here.");
    public static readonly ProblemType PageImageUnavailable = new("page-image-unavailable", 404, "There is no image of this page.", "The member 'state' says why: 'notInstalled' (the program pdftoppm is missing where the worker runs), 'off' (a setting), or 'failed', with the member 'reason'.");
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "The method is not allowed.", "The header Allow lists the methods that this address takes.");
    public static readonly ProblemType StaleVersion = new("stale-version", 409, "Somebody decided in between.", "The candidate or programme has another version than the one sent. For a candidate the members 'currentVersion' and 'theirs' show it; look at it and decide again.");
    public static readonly ProblemType LabelTaken = new("label-taken", 409, "Another accepted skill has this label in this language.", "The members 'skillId' and 'label' name it. Merge into it, or choose another label.");
    public static readonly ProblemType NotAllowed = new("not-allowed", 409, "The state does not allow this.", "Such as accepting what is accepted, or taking back what was taken back. The detail says why.");
    public static readonly ProblemType NothingChanged = new("nothing-changed", 409, "The release would equal the newest one.", "The member 'newest' names it. Decide something first.");
    public static readonly ProblemType NothingToPublish = new("nothing-to-publish", 409, "There is nothing to publish.", "There is no release yet, and no accepted skill whose proof is complete. The member 'leftOut' says why each was left out.");
    public static readonly ProblemType DocumentWithdrawn = new("document-withdrawn", 410, "The document was withdrawn.", "Only its checksum and the reason remain; the same bytes are not taken again.");
    public static readonly ProblemType PreconditionFailed = new("precondition-failed", 412, "It has changed since you read it.", "The entity tag in If-Match is not that of the present state. Read it again and send the change with the new one. Nothing was changed.");

    public static readonly ProblemType TooLarge = new("too-large", 413, "The request is too large.", "The detail names the limit.");
    public static readonly ProblemType UnsupportedMediaType = new("unsupported-media-type", 415, "The media type is not taken here.", "JSON is sent as application/json; a document as multipart/form-data, application/pdf, text/html, the media type of Word documents (.docx) or application/octet-stream.");
    public static readonly ProblemType UnsupportedDocument = new("unsupported-document", 422, "The bytes are no document that can be read.", "They are empty, or neither PDF nor HTML, whatever their name says. Nothing was stored.");
    public static readonly ProblemType InvalidValue = new("invalid-value", 422, "A value is missing or not allowed.", "The member 'field' names it, the detail says what is wanted.");
    public static readonly ProblemType NotGrounded = new("not-grounded", 422, "No quote of the candidate was found in its document.", "Without a verified quote nothing can be published. It stays in the queue, and can be rejected.");
    public static readonly ProblemType NotRegistered = new("not-registered", 422, "The document is no registered occupational standard in force.", "Import the register entry or bind the document to one; evidence in other documents is kept and shown, but backs no published skill.");
    public static readonly ProblemType Internal = new("internal", 500, "The server failed.", "The fault has been recorded and is ours. Nothing of yours was changed.");
    public static readonly ProblemType NotReady = new("not-ready", 503, "The service is not ready.", "The database cannot be read, or no index is in use yet. The detail says which.");

    /// <summary>All of them, by status.</summary>
    public static readonly IReadOnlyList<ProblemType> All =
    [
        PageImagePending,
        BadRequest, InvalidParameter, InvalidCursor, MalformedJson, Antiforgery,
        ReadOnly, ForeignHost, EditorRequired, UnknownEditor,
        NotFound, PageImageUnavailable, MethodNotAllowed,
        StaleVersion, LabelTaken, NotAllowed, NothingChanged, NothingToPublish, DocumentWithdrawn,
        PreconditionFailed, TooLarge, UnsupportedMediaType,
        UnsupportedDocument, InvalidValue, NotGrounded, NotRegistered,
        Internal, NotReady,
    ];

    /// <summary>The type with a name; null when there is none.</summary>
    public static ProblemType? Find(string name) => All.FirstOrDefault(type => type.Name == name);

    /// <summary>The general type of a status that came without a reason.</summary>
    public static ProblemType OfStatus(int status) => status switch
    {
        404 => NotFound,
        405 => MethodNotAllowed,
        412 => PreconditionFailed,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        >= 500 => Internal,
        _ => BadRequest,
    };
}
