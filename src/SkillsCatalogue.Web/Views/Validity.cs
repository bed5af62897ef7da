using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>The days of a register entry in words.</summary>
public static class Validity
{
    public static string Of(RegisterEntry entry, Texts texts) => (entry.ValidFrom, entry.ValidTo) switch
    {
        ({ } from, { } to) => texts.Standards.ValidFromTo.With(texts.Day(from), texts.Day(to)),
        ({ } from, null) => texts.Standards.ValidFrom.With(texts.Day(from)),
        (null, { } to) => texts.Standards.ValidTo.With(texts.Day(to)),
        _ => texts.Standards.ValidOpen,
    };

    /// <summary>What the register says of an entry, with a remark where its days say otherwise.</summary>
    public static string Standing(RegisterEntry entry, DateOnly today, Texts texts)
    {
        var said = Texts.Word(texts.Values.RegisterStates, entry.Status);
        return entry.Status == RegisterStatus.InForce && !entry.IsInForce(today) ? $"{said}, {texts.Standards.NotInForceToday}" : said;
    }
}
