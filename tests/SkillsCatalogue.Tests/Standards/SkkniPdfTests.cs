using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Core.Standards;
using SkillsCatalogue.Language.Standards;
using SkillsCatalogue.Tests.Documents;

namespace SkillsCatalogue.Tests.Standards;

/// <summary>An Indonesian decree of competence standards, made up: units that begin at the top of pages, tables over pages, sections numbered in a list.</summary>
public sealed class SkkniPdfTests
{
    private static readonly (string Code, string Title, string Verb)[] Units =
    [
        ("A.016200.001.01", "Merawat Kandang Ayam", "Kandang"), ("A.016200.002.01", "Memberi Pakan Ayam", "Pakan"),
        ("A.016200.003.02", "Mengumpulkan Telur", "Telur"), ("A.016200.004.01", "Mencatat Kesehatan Ternak", "Catatan"),
    ];

    private static readonly Lazy<ParsedStandard> Ruled = new(() => Parse(isRuled: true));
    private static readonly Lazy<ParsedStandard> Bare = new(() => Parse(isRuled: false));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_unit_is_found_with_its_code_and_its_title_over_two_lines(bool isRuled)
    {
        var parsed = Of(isRuled);

        Assert.Equal(Units.Select(unit => (unit.Code, unit.Title + " Sesuai Dengan Kebutuhan Peternakan Rakyat")), parsed.Units.Select(unit => (unit.Number!, unit.Title)));
        Assert.Equal("id-skkni", parsed.Family);
    }

    [Fact]
    public void Criteria_knowledge_skills_and_attitudes_are_the_statements_of_a_unit_and_nothing_else()
    {
        foreach (var (code, _, thing) in Units)
        {
            var found = Ruled.Value.Statements.Where(statement => statement.Unit == code).Select(statement => $"{statement.Code} {statement.Kind} {statement.Text}");
            Assert.Equal(
                [
                    $"1.1 Skill {thing} diperiksa sebelum pekerjaan dimulai setiap pagi.",
                    $"1.2 Skill {thing} dibersihkan sesuai dengan prosedur yang berlaku.",
                    $"2.1 Skill {thing} disiapkan menurut jumlah ternak.",
                    $"2.2 Skill {thing} dilaporkan kepada pemilik peternakan.",
                    $"3.1.1 Knowledge Jenis {thing.ToLowerInvariant()} dan kegunaannya",
                    "3.1.2 Knowledge Penyakit ternak",
                    "4.1 Attitude Cermat",
                    "4.2 Attitude Disiplin dalam waktu",
                ],
                found);
        }
    }

    [Fact]
    public void Statements_outside_units_are_none()
    {
        Assert.All(Ruled.Value.Statements, statement => Assert.NotNull(statement.Unit));
    }

    private static ParsedStandard Of(bool isRuled) => (isRuled ? Ruled : Bare).Value;

    private static ParsedStandard Parse(bool isRuled)
    {
        var pdf = new PdfMaker().Text(150, 700, "STANDAR KOMPETENSI KERJA NASIONAL INDONESIA", 12, isBold: true).Text(150, 670, "BIDANG PETERNAKAN RAKYAT", 12, isBold: true)
            .Text(80, 600, "A. Latar Belakang").Text(100, 580, "Peternakan rakyat memerlukan tenaga kerja yang terampil dan mandiri.")
            .Text(80, 550, "B. Daftar Unit Kompetensi");
        var height = 520.0;
        foreach (var (code, title, _) in Units)
            pdf.Text(100, height -= 20, code).Text(250, height, title);
        var page = 1;
        foreach (var (code, title, thing) in Units)
        {
            pdf.NewPage().Text(520, 40, $"{++page}");
            Head(pdf, code, title);
            Criteria(pdf, isRuled, [600, 575, 515, 480], [("1. Menyiapkan", "1.1", $"{thing} diperiksa sebelum pekerjaan", "dimulai setiap pagi."), ("   pekerjaan awal", "1.2", $"{thing} dibersihkan sesuai dengan", "prosedur yang berlaku.")]);
            pdf.NewPage().Text(520, 40, $"{++page}");
            Criteria(pdf, isRuled, [760, 735, 690], [("2. Menyelesaikan", "2.1", $"{thing} disiapkan menurut jumlah ternak.", ""), ("   pekerjaan", "2.2", $"{thing} dilaporkan kepada pemilik peternakan.", "")]);
            Rest(pdf, thing);
        }

        return StandardParser.Parse(Assert.IsType<ReadResult.Read>(new SkillsCatalogue.Ingestion.Documents.DocumentReader().Read(pdf.Bytes(), "keputusan.pdf", CancellationToken.None)).Document);
    }

    private static void Head(PdfMaker pdf, string code, string title)
    {
        (string Label, string Value)[] rows =
        [
            ("KODE UNIT", code), ("JUDUL UNIT", title + " Sesuai Dengan"), ("", "Kebutuhan Peternakan Rakyat"),
            ("DESKRIPSI UNIT", "Unit kompetensi ini berhubungan dengan"), ("", "pengetahuan dan sikap kerja peternak."),
        ];
        var height = 780.0;
        foreach (var (label, value) in rows)
        {
            var isBold = height > 730;
            if (label.Length > 0)
                pdf.Text(80, height, label, 12, isBold: true).Text(200, height, ":", 12, isBold);
            pdf.Text(212, height, value, 12, isBold);
            height -= 20.7;
        }
    }

    private static void Criteria(PdfMaker pdf, bool isRuled, double[] ys, (string Element, string Code, string First, string Second)[] rows)
    {
        if (isRuled)
            pdf.Grid([80, 240, 540], [ys[0], ys[1], ys[^1]]);
        pdf.Text(95, ys[0] - 18, "ELEMEN KOMPETENSI", 11, isBold: true).Text(320, ys[0] - 18, "KRITERIA UNJUK KERJA", 11, isBold: true);
        var height = ys[1] - 14;
        foreach (var (element, code, first, second) in rows)
        {
            pdf.Text(element[0] == ' ' ? 99 : 86, height, element.Trim(), 11).Text(250, height, code, 11).Text(278, height, first, 11);
            height -= 14;
            if (second.Length > 0)
            {
                pdf.Text(278, height, second, 11);
                height -= 14;
            }
        }
    }

    private static void Rest(PdfMaker pdf, string thing) => pdf
        .Text(80, 640, "BATASAN VARIABEL", 11, isBold: true)
        .Text(80, 620, "1.").Text(100, 620, "Konteks variabel").Text(100, 604, "1.1").Text(125, 604, $"{thing} adalah bagian dari peternakan rakyat.")
        .Text(80, 580, "2.").Text(100, 580, "Peralatan dan perlengkapan").Text(100, 564, "2.1").Text(125, 564, "Peralatan").Text(125, 548, "2.1.1").Text(160, 548, "Sapu dan ember")
        .Text(80, 524, "3.").Text(100, 524, "Peraturan yang diperlukan").Text(100, 508, "(Tidak ada.)")
        .Text(80, 480, "PANDUAN PENILAIAN", 11, isBold: true)
        .Text(80, 460, "1.").Text(100, 460, "Konteks penilaian").Text(100, 444, "1.1").Text(125, 444, "Penilaian dilakukan di tempat kerja.")
        .Text(80, 420, "2.").Text(100, 420, "Persyaratan kompetensi").Text(100, 404, "(Tidak ada.)")
        .Text(80, 380, "3.").Text(100, 380, "Pengetahuan dan keterampilan yang diperlukan")
        .Text(100, 364, "3.1").Text(125, 364, "Pengetahuan").Text(125, 348, "3.1.1").Text(160, 348, $"Jenis {thing.ToLowerInvariant()} dan kegunaannya").Text(125, 332, "3.1.2").Text(160, 332, "Penyakit ternak")
        .Text(100, 316, "3.2").Text(125, 316, "Keterampilan").Text(125, 300, "(Tidak ada.)")
        .Text(80, 276, "4.").Text(100, 276, "Sikap kerja yang diperlukan").Text(100, 260, "4.1").Text(125, 260, "Cermat").Text(100, 244, "4.2").Text(125, 244, "Disiplin dalam waktu")
        .Text(80, 220, "5.").Text(100, 220, "Aspek kritis").Text(100, 204, "5.1").Text(125, 204, "Ketepatan dalam memeriksa kandang");
}
