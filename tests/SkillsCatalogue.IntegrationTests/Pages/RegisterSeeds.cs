using SkillsCatalogue.Core.Review;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Storage;

namespace SkillsCatalogue.IntegrationTests.Pages;

/// <summary>Register entries round the seeded standards: a set, a qualification that leads to it, and standards that are not in force. All made up.</summary>
public static class RegisterSeeds
{
    /// <summary>Its number ends in the unit that the seeded document prints.</summary>
    public static RegisterEntry Set { get; } = Entry(RegisterEntryKind.CompetenceSet, Seeds.Gardener.Number + "/U1", "Uređenje zelenih površina", "4.2", parent: Seeds.Gardener.Number);

    public static RegisterEntry Qualification { get; } = Entry(RegisterEntryKind.QualificationStandard, "SAMPLE-KV-9984", "Vrtlarski poslovi", "4.2");

    public static RegisterEntry Outcomes { get; } = Entry(RegisterEntryKind.LearningOutcomeSet, "SAMPLE-SIU-99841", "Zbrinjavanje biljnog otpada", "4.1", parent: Qualification.Number) with
    {
        Credits = new CreditPoints(2.5m, "CSVET"),
        CompetenceSets = [Set.Number],
    };

    public static RegisterEntry Expired { get; } = Entry(RegisterEntryKind.OccupationalStandard, "SAMPLE-OS-9985", "Bookbinder", "4") with { ValidTo = new(2020, 12, 31) };

    public static RegisterEntry Withdrawn { get; } = Entry(RegisterEntryKind.OccupationalStandard, "SAMPLE-OS-9986", "Typesetter", "3") with { Status = RegisterStatus.Withdrawn };

    public static RegisterEntry Proposed { get; } = Entry(RegisterEntryKind.OccupationalStandard, "SAMPLE-OS-9987", "Paper conservator", "5") with { Status = RegisterStatus.Proposed };

    public static RegisterEntry Elsewhere { get; } = Entry(RegisterEntryKind.OccupationalStandard, "OTHER-1", "Signwriter", null) with { Register = "OTHER" };

    public static Task AddAsync(PagesHost host) => host.Get<Register>().UpsertAsync([Set, Qualification, Outcomes, Expired, Withdrawn, Proposed, Elsewhere]);

    private static RegisterEntry Entry(RegisterEntryKind kind, string number, string title, string? level, string? parent = null) =>
        new(RegisterEntry.SampleRegister, kind, number, title, level, null, RegisterStatus.InForce, new(2019, 1, 1), null, parent, null);
}
