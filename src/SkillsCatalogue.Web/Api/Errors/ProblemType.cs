namespace SkillsCatalogue.Web.Api.Errors;

/// <summary>A kind of refusal or failure (RFC 9457). Names are stable: programs decide by them, people read title and meaning.</summary>
/// <param name="Name">Last part of the type's address.</param>
/// <param name="Status">HTTP status that it comes with.</param>
/// <param name="Title">One sentence, the same every time.</param>
/// <param name="Meaning">When it happens and what to do.</param>
internal sealed record ProblemType(string Name, int Status, string Title, string Meaning)
{
    private const string Base = "https://skills.example/problems/";

    /// <summary>What <c>type</c> holds: an identifier that is the same on every host.</summary>
    public string Uri => Base + Name;

    /// <summary>Where this host explains it.</summary>
    public string Page => "/problems/" + Name;
}
