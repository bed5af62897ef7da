using SkillsCatalogue.Ingestion.Documents.Quality;

namespace SkillsCatalogue.Tests.Documents.Recognition;

/// <summary>Text of any language is text; letters that are not those shown are not.</summary>
public sealed class TextJudgeTests
{
    private const string English = "The worker plans the work, chooses tools that fit the task and keeps a record of what was done. After training a person will explain the rules of safety, calculate "
        + "the amount of material, draw a simple plan and inform the supervisor about faults that were found during the shift in the workshop or at the site of a customer.";

    private const string Danish = "Eleven kan planlægge arbejdet, vælge det rigtige værktøj til opgaven og føre kontrol med det udførte arbejde. Efter uddannelsen kan eleven forklare reglerne for sikkerhed, "
        + "beregne mængden af materialer, tegne en enkel skitse og underrette lederen om fejl, der blev fundet i løbet af dagen på værkstedet eller hos en kunde.";

    [Theory]
    [InlineData("cy", "Bydd y dysgwr yn gallu cynllunio gwaith, defnyddio offer yn ddiogel, cadw cofnodion a chyfathrebu â chwsmeriaid. Rhaid i'r gweithiwr ddeall y rheolau iechyd a diogelwch yn y gweithle ac adrodd am unrhyw beryglon i'r goruchwyliwr. Bydd yr hyfforddwr yn asesu'r gwaith ar ddiwedd y cwrs.")]
    [InlineData("zu", "Umfundi uzokwazi ukuhlela umsebenzi, ukusebenzisa amathuluzi ngokuphepha, ukugcina amarekhodi nokuxhumana namakhasimende. Umsebenzi kufanele aqonde imithetho yezempilo nokuphepha emsebenzini futhi abike noma iyiphi ingozi kumphathi. Umqeqeshi uzohlola umsebenzi ekupheleni kwesifundo ngasinye.")]
    [InlineData("lt", "Besimokantysis gebės planuoti darbą, saugiai naudotis įrankiais, tvarkyti dokumentus ir bendrauti su klientais. Darbuotojas turi suprasti darbų saugos taisykles ir pranešti vadovui apie bet kokius pavojus darbo vietoje. Meistras įvertins darbą pasibaigus mokymams ir išduos pažymėjimą.")]
    [InlineData("mt", "L-istudent ikun jista' jippjana x-xogħol, juża l-għodda b'mod sigur, iżomm ir-rekords u jikkomunika mal-klijenti. Il-ħaddiem għandu jifhem ir-regoli tas-saħħa u s-sigurtà fuq il-post tax-xogħol u jirrapporta kull periklu lis-superviżur tiegħu mingħajr dewmien.")]
    [InlineData("vi", "Học viên có khả năng thực hiện công việc theo quy trình, sử dụng các công cụ và thiết bị an toàn trong môi trường làm việc, lập kế hoạch và tổ chức sản xuất, phối hợp với đồng nghiệp để hoàn thành nhiệm vụ được giao đúng thời hạn và bảo đảm chất lượng sản phẩm.")]
    [InlineData("el", "Ο εκπαιδευόμενος θα μπορεί να σχεδιάζει την εργασία, να χρησιμοποιεί τα εργαλεία με ασφάλεια, να τηρεί αρχεία και να επικοινωνεί με τους πελάτες. Ο εργαζόμενος πρέπει να κατανοεί τους κανόνες υγείας και ασφάλειας στον χώρο εργασίας και να αναφέρει κάθε κίνδυνο στον προϊστάμενο.")]
    [InlineData("uk", "Учень зможе планувати роботу, безпечно користуватися інструментами, вести записи та спілкуватися з клієнтами. Працівник повинен розуміти правила охорони праці на робочому місці та повідомляти керівника про будь-які небезпеки під час виконання завдання.")]
    [InlineData("ja", "学習者は作業を計画し、道具を安全に使い、記録を残し、顧客と話し合うことができる。労働者は職場の安全衛生の規則を理解し、危険があれば監督者に報告しなければならない。HTML と CSS を用いて簡単なページを作る。")]
    [InlineData("ar", "يستطيع المتعلم تخطيط العمل واستخدام الأدوات بأمان وحفظ السجلات والتواصل مع العملاء. يجب على العامل أن يفهم قواعد الصحة والسلامة في مكان العمل وأن يبلغ المشرف عن أي خطر يراه أثناء تنفيذ المهمة.")]
    [InlineData("en", English)]
    [InlineData("da", Danish)]
    [InlineData("codes", "HTML CSS SQL JSON HTTP TCP DHCP DNS VLAN NTFS GPT MBR SSD HDD VPN SSH TLS PCs are used in class and the teacher explains what each of these short names means to the people who learn them, one after another, with examples of how they work together in a small network of an office.")]
    public void Text_of_any_language_is_kept(string language, string text) => Assert.False(TextJudge.IsGibberish(text), language);

    [Theory]
    [InlineData(English, -29)]
    [InlineData(English, 1)]
    [InlineData(English, 3)]
    [InlineData(Danish, -29)]
    [InlineData(Danish, 1)]
    public void Letters_that_are_shifted_are_gibberish(string text, int by) =>
        Assert.True(TextJudge.IsGibberish(string.Concat(text.Select(c => c is ' ' or '.' or ',' || c + by <= ' ' ? c : (char)(c + by)))));

    [Fact]
    public void Devanagari_on_Latin_keys_is_gibberish() =>
        Assert.True(TextJudge.IsGibberish(string.Join(' ', Enumerable.Repeat("fo|kFkhZ <kWaps dk fodkl] 'kksèk rFkk iz;ksxkRed dk;Z djus esa leFkZ gksaxs ¼10½ mÙkj", 5))));

    [Fact]
    public void Private_letters_are_gibberish() =>
        Assert.True(TextJudge.IsGibberish(string.Concat(Enumerable.Range(0, 400).Select(i => i % 6 == 5 ? ' ' : (char)(0xF020 + (i * 7 % 90))))));

    [Fact]
    public void A_poor_layer_of_recognised_words_is_told_from_a_good_one()
    {
        const string Poor = "T h e w orkcr pl;ns tlie w o rk ch o0ses to~ls t | at fit t:e t a sk a n d k e e ps a rec o rd o f wh=t w a s d o ne A ft er tra,ning a p er s on w i ll expl\"in t h e ru l e s";

        Assert.True(TextJudge.IsPoorRecognition(Poor));
        Assert.False(TextJudge.IsPoorRecognition(English));
        Assert.False(TextJudge.IsPoorRecognition(Danish));
    }

    [Theory]
    [InlineData("KrutiDev010", true)]
    [InlineData("ABCDEF+KrutiDev010-Bold", true)]
    [InlineData("Kruti Dev 016", true)]
    [InlineData("SutonnyMJ", true)]
    [InlineData("Calibri", false)]
    [InlineData("ABCDEF+TimesNewRomanPSMT", false)]
    [InlineData(null, false)]
    public void Fonts_of_before_Unicode_are_known_by_name(string? font, bool known) => Assert.Equal(known, LegacyFonts.Has(font));
}
