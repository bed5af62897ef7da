using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Programmes;

namespace SkillsCatalogue.Tests.Programmes;

public class ProgrammeReaderTests
{
    private const string Croatian = """
        Program osposobljavanja za montažu solarnih panela

        Razina: HKO 4
        Obujam: 6 CSVET (150 sati)
        Vrsta programa: osposobljavanje
        Sati samostalnog rada: 40
        Temelji se na standardu SAMPLE-SZ-9902.

        1. Modul: Priprema gradilišta
        Trajanje: 50 sati
        Skup ishoda učenja: SAMPLE-SIU-99151 Priprema radova

        Sadržaj modula
        - Vrste krovova
        - Pregledati krov

        Ishodi učenja
        Polaznik će moći:
        - pročitati nacrt krovne konstrukcije
        - odabrati pričvrsni pribor prema vrsti
          pokrova
        - objasniti opasnosti pri radu na visini

        2. Modul: Spajanje panela
        Trajanje: 100 sati
        Ishodi učenja
        1. spojiti panele u niz prema shemi (SAMPLE-SIU-99152)
        2. izmjeriti napon otvorenog kruga

        Materijalni uvjeti
        - radionica s krovnim modelom
        """;

    [Fact]
    public void Outcomes_are_read_with_module_text_and_references_and_content_is_left_out()
    {
        var draft = ProgrammeReader.Read(PlainText.Read(Croatian));

        Assert.Equal("hr", draft.Language);
        Assert.Equal(
            ["pročitati nacrt krovne konstrukcije", "odabrati pričvrsni pribor prema vrsti pokrova", "objasniti opasnosti pri radu na visini", "spojiti panele u niz prema shemi (SAMPLE-SIU-99152)", "izmjeriti napon otvorenog kruga"],
            draft.Outcomes.Select(outcome => outcome.Text));
        Assert.Equal([0, 0, 0, 1, 1], draft.Outcomes.Select(outcome => outcome.Module));
        Assert.Equal(["o1", "o2", "o3", "o4", "o5"], draft.Outcomes.Select(outcome => outcome.Id));
        Assert.Equal(["SAMPLE-SIU-99151"], draft.Modules[0].References);
        Assert.Equal(["SAMPLE-SIU-99152"], draft.Outcomes[3].References);
        Assert.Contains("SAMPLE-SZ-9902", draft.References);
        Assert.Empty(draft.Diagnostics);
    }

    [Fact]
    public void Facts_of_the_whole_and_of_modules_are_kept_apart()
    {
        var draft = ProgrammeReader.Read(PlainText.Read(Croatian));

        Assert.Equal("Program osposobljavanja za montažu solarnih panela", draft.Title);
        Assert.Equal("4", draft.Facts.Level);
        Assert.Equal("training", draft.Facts.Form);
        Assert.Equal([(6m, "CSVET"), (150m, "hours")], draft.Facts.Volume.Select(volume => (volume.Value, volume.Unit)));
        Assert.Equal(40, draft.Facts.SelfDirectedHours);
        Assert.Equal([(50m, "hours")], draft.Modules[0].Volume.Select(volume => (volume.Value, volume.Unit)));
        Assert.Equal([(100m, "hours")], draft.Modules[1].Volume.Select(volume => (volume.Value, volume.Unit)));
    }

    [Fact]
    public void Ten_pasted_lines_without_a_heading_are_taken_and_told()
    {
        const string pasted = """
            tervitab külalist ja selgitab küsimuste abil välja tema soovid
            registreerib saabuja majutusprogrammis
            võtab vastu sularaha- ja kaardimakseid ning väljastab kviitungi
            teab, kuidas isikuandmeid hoida
            """;

        var draft = ProgrammeReader.Read(PlainText.Read(pasted), "et");

        Assert.Equal(4, draft.Outcomes.Count);
        Assert.Equal("registreerib saabuja majutusprogrammis", draft.Outcomes[1].Text);
        Assert.Equal(StatementKind.Knowledge, draft.Outcomes[3].Kind);
        Assert.Contains(draft.Diagnostics, finding => finding.Code == DiagnosticCodes.OutcomesWithoutHeading);
    }

    [Fact]
    public void Spans_hold_the_words_of_the_outcome()
    {
        var document = PlainText.Read(Croatian);

        foreach (var outcome in ProgrammeReader.Read(document).Outcomes)
            Assert.Equal(outcome.Text, SkillsCatalogue.Core.Text.Folding.WhiteSpace(document.Slice(outcome.Span)));
    }

    [Fact]
    public void Findings_say_what_is_missing_or_odd()
    {
        var draft = ProgrammeReader.Read(PlainText.Read("Program osposobljavanja\n\nTrajanje: 200 sati\nObujam: 6 CSVET bodova\nRazina: 9\n\nOpis\n\nProgram je namijenjen svima koji žele raditi u struci i koji su spremni učiti.\n"), "hr");

        Assert.Equal(
            [DiagnosticCodes.NoOutcomes, DiagnosticCodes.AbsurdFigure, DiagnosticCodes.VolumesDisagree],
            draft.Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_language_that_is_not_served_is_told()
    {
        var draft = ProgrammeReader.Read(PlainText.Read("Learning outcomes\n\n- install the panels\n- measure the voltage\n"), "fi");

        Assert.Contains(draft.Diagnostics, finding => finding.Code == DiagnosticCodes.ProgrammeLanguageUnknown);
    }
}
