using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Web.Localisation;

namespace SkillsCatalogue.Web.Views;

/// <summary>The days of a register entry in words.</summary>
public static class Validity
{
    /// <summary>Days before the last one from which they are counted out.</summary>
    private const int Soon = 366;

    public static string Of(RegisterEntry entry, Texts texts) => (entry.ValidFrom, entry.ValidTo) switch
    {
        ({ } from, { } to) => texts.Standards.ValidFromTo.With(texts.Day(from), texts.Day(to)),
        ({ } from, null) => texts.Standards.ValidFrom.With(texts.Day(from)),
        (null, { } to) => texts.Standards.ValidTo.With(texts.Day(to)),
        _ => texts.Standards.ValidOpen,
    };

    public static RegisterStanding StandingOf(RegisterEntry entry, DateOnly today) => entry.Status switch
    {
        RegisterStatus.Withdrawn => RegisterStanding.Withdrawn,
        RegisterStatus.Proposed => RegisterStanding.Proposed,
        RegisterStatus.Expired => RegisterStanding.Expired,
        _ when today > entry.ValidTo => RegisterStanding.Expired,
        _ when today < entry.ValidFrom => RegisterStanding.NotYetInForce,
        _ => RegisterStanding.InForce,
    };

    /// <summary>Where an entry stands today, in a word or two.</summary>
    public static string Standing(RegisterEntry entry, DateOnly today, Texts texts) => Texts.Word(texts.Values.RegisterStates, StandingOf(entry, today));

    /// <summary>The same as a sentence, with the day that it depends on.</summary>
    public static string Sentence(RegisterEntry entry, DateOnly today, Texts texts)
    {
        var words = texts.Register;
        return (StandingOf(entry, today), entry.ValidTo, entry.ValidFrom) switch
        {
            (RegisterStanding.InForce, null, _) => words.InForceOpen,
            (RegisterStanding.InForce, { } to, _) when to == today => words.ExpiresToday,
            (RegisterStanding.InForce, { } to, _) when to.DayNumber - today.DayNumber < Soon => words.ExpiresIn.For(to.DayNumber - today.DayNumber, texts.Day(to)),
            (RegisterStanding.InForce, { } to, _) => words.InForceUntil.With(texts.Day(to)),
            (RegisterStanding.NotYetInForce, _, { } from) => words.StartsIn.For(from.DayNumber - today.DayNumber, texts.Day(from)),
            (RegisterStanding.Expired, { } to, _) when to < today => words.ExpiredOn.With(texts.Day(to)),
            (RegisterStanding.Withdrawn, _, _) => words.WithdrawnNow,
            (RegisterStanding.Proposed, _, _) => words.ProposedNow,
            _ => words.ExpiredNow,
        };
    }
}
