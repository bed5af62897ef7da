using System.Diagnostics.CodeAnalysis;
using SkillsCatalogue.Web.Api.Contracts;

namespace SkillsCatalogue.Web.Api.Http;

/// <summary>From a camelCase word to an enumeration member; numbers and other spellings are no words.</summary>
internal static class EnumName
{
    public static bool TryRead<T>(string word, [NotNullWhen(true)] out T? value)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (JsonName.Of(member) == word)
            {
                value = member;
                return true;
            }
        }

        value = null;
        return false;
    }
}
