namespace SkillsCatalogue.TestSupport.ModelStub;

/// <summary>What goes wrong with a call of the stub.</summary>
public enum StubFault
{
    None,

    /// <summary>429 with Retry-After.</summary>
    TooMany,

    /// <summary>500.</summary>
    ServerError,

    /// <summary>Takes the request and never answers.</summary>
    Stall,

    /// <summary>Breaks the connection in the middle of the answer.</summary>
    Cut,

    /// <summary>401; the body repeats the key, as some endpoints do.</summary>
    WrongKey,

    /// <summary>404 for the model.</summary>
    NoSuchModel,

    /// <summary>The reply stops in the middle of its JSON.</summary>
    InvalidJson,

    /// <summary>JSON, but not of the schema.</summary>
    WrongSchema,

    /// <summary>Prose instead of JSON: the schema is ignored.</summary>
    Prose,

    /// <summary>Quotes that stand nowhere in the text.</summary>
    HallucinatedQuotes,

    /// <summary>Every item twice.</summary>
    DuplicatedItems,

    /// <summary>Labels in another language than the text.</summary>
    OtherLanguage,
}
