using System.Collections.Concurrent;
using SkillsCatalogue.Core.Documents;
using SkillsCatalogue.Ingestion.Documents.Pdf;
using SkillsCatalogue.Ingestion.Documents.Quality;
using SkillsCatalogue.Ingestion.Reading;
using SkillsCatalogue.Language.Analysis;

namespace SkillsCatalogue.Ingestion.Documents.Recognition;

/// <summary>
/// Recognises pages of a PDF. One from the middle is read with all expected languages; its words tell the language of the others.
/// When four pages from all over the document yield no text of a language, it is given up: its language is not installed, or its pages are photographs.
/// </summary>
internal sealed class DocumentRecogniser(RecognitionOptions options, RecognitionPrograms programs)
{
    /// <summary>Progress is told under this name.</summary>
    private const string Step = "recognising";

    /// <summary>So many unread pages, when they are more than the read ones, and the document is given up.</summary>
    private const int MostUnread = 3;

    /// <summary>Confidence from which a word counts as read, and the share of letters in such words below which a page is not read but guessed at: 95 % and more on good scans, 50 % where the script is another.</summary>
    private const double SureWord = 0.6, SureShare = 0.7;

    /// <summary>Fewer letters than this on a page are a stamp or a page number.</summary>
    private const int LeastLetters = 40;

    private readonly PageDrawer _drawer = new(options);
    private readonly PageRecogniser _recogniser = new(options, programs);
    private readonly string _expected = programs.Expected(options);

    /// <param name="pages">The pages to recognise, in order.</param>
    /// <param name="language">Language that the readable pages are in (ISO 639-1); null when there are none.</param>
    /// <returns>The pages that yielded text of a language; the others are missing.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public IReadOnlyList<RecognisedPage> Recognise(byte[] pdf, IReadOnlyList<PdfPageContent> pages, string? language, Action<ReadingProgress>? progress, CancellationToken ct)
    {
        var read = new ConcurrentDictionary<int, RecognisedPage>();
        var tried = new HashSet<int>();
        var languages = Installed(language);
        var wanted = pages.Take(options.MaxPages).ToList();
        var probes = Probes(wanted.Count);
        foreach (var probe in probes.TakeWhile(_ => read.Values.All(page => page.IsBlank)))
        {
            tried.Add(probe);
            if (One(pdf, wanted[probe], languages ?? _expected, Tell, ct) is not { } page)
                continue;
            read[page.Content.Number] = page;
            if (!page.IsBlank)
                languages ??= Installed(LanguageGuesser.Guess(TextOf(page.Content)));
        }

        if (read.Values.All(page => page.IsBlank))
            return [.. read.Values];
        var unread = tried.Count - read.Count;
        var others = Enumerable.Range(0, wanted.Count).Where(index => !tried.Contains(index)).Select(index => wanted[index]);
        Parallel.ForEach(others, new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = ct }, page =>
        {
            // One readable page among many that are not is a page of another language: the rest is not worth its time.
            if (Volatile.Read(ref unread) > Math.Max(MostUnread, read.Count))
                return;
            if (One(pdf, page, languages ?? _expected, Tell, ct) is { } done)
                read[page.Number] = done;
            else
                Interlocked.Increment(ref unread);
        });
        return [.. read.Values.OrderBy(page => page.Content.Number)];

        // Told before each program, so that the limit of a reading without progress need not be longer than one of them may take.
        void Tell(PdfPageContent page) => progress?.Invoke(new(Step, page.Number, pages[^1].Number));
    }

    /// <summary>Pages that are looked at first: past covers, and spread.</summary>
    private static IEnumerable<int> Probes(int count) =>
        count == 0 ? [] : ((int[])[count / 2, count / 4, 3 * count / 4, 0]).Distinct();

    /// <summary>A page, with all expected languages once more when the chosen one did not fit it; null when it holds no text of a language.</summary>
    private RecognisedPage? One(byte[] pdf, PdfPageContent page, string languages, Action<PdfPageContent> tell, CancellationToken ct)
    {
        tell(page);
        if (_drawer.DpiOf(page) is not { } dpi || _drawer.Draw(pdf, page.Number, dpi, ct) is not { } image)
            return null;
        var first = Read(page, image, dpi, languages, tell, ct);
        // A page that shows letters of a text layer is not blank: they were gibberish, and the picture of them was not read.
        if (IsRead(first) || (first is { IsBlank: true } && page.Letters.Total < LeastLetters))
            return first;
        if (languages == _expected)
            return null;
        var second = Read(page, image, dpi, _expected, tell, ct);
        return IsRead(second) ? second : null;
    }

    private RecognisedPage? Read(PdfPageContent page, GrayImage image, double dpi, string languages, Action<PdfPageContent> tell, CancellationToken ct)
    {
        tell(page);
        if (_recogniser.Recognise(image, dpi, languages, ct) is not { } seen)
            return null;
        var frame = new PageFrame(QuartersOf(seen), page.Width, page.Height);
        if (frame.Quarters != 0)
        {
            image = image.Turned(frame.Quarters);
            tell(page);
            if (_recogniser.Recognise(image, dpi, languages, ct) is not { } upright)
                return null;
            seen = upright;
        }

        var (width, height) = frame.Quarters % 2 == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
        // Sides are whole pixels, rounded up; a file that the two programs see in different sizes is scaled.
        var toPoint = Math.Abs((image.Height * 72 / dpi) - height) <= 2 * 72 / dpi ? 72 / dpi : height / image.Height;
        var (words, side) = new SeenWords(seen, image, toPoint, height).Place(page.Number);
        var letters = words.Sum(word => word.Text.Length);
        if (letters < LeastLetters)
            return new RecognisedPage(page, new PageRecognition(programs.Engine!, languages, 0), frame with { Quarters = 0 }, IsBlank: true);
        var confidence = words.Sum(word => word.Text.Length * word.Confidence!.Value) / letters;
        var content = page with { Width = width, Height = height, Words = words, SideWords = side, Rules = ScannedRules.Find(image, dpi, toPoint, height), Dots = [] };
        return new RecognisedPage(content, new PageRecognition(programs.Engine!, languages, Math.Round(confidence, 3)), frame);
    }

    private static bool IsRead(RecognisedPage? page) =>
        page is not null
        && page.Content.Words.Sum(word => word.Confidence >= SureWord ? word.Text.Length : 0) >= SureShare * page.Content.Words.Sum(word => word.Text.Length)
        && !TextJudge.IsGibberish(TextOf(page.Content));

    /// <summary>Quarters clockwise that make most of the text upright.</summary>
    private static int QuartersOf(HocrPage seen)
    {
        var letters = new int[4];
        foreach (var word in seen.Words)
            letters[((seen.Lines[word.Line].Angle / 90) + 4) % 4] += word.Text.Length;
        return Array.IndexOf(letters, letters.Max());
    }

    /// <summary>The recogniser's name of a language, with English; null when it is not known or not installed.</summary>
    private string? Installed(string? language) =>
        RecogniserLanguages.Of(language) is { } name && programs.Languages.Contains(name, StringComparer.Ordinal) ? RecogniserLanguages.WithEnglish(name, programs) : null;

    private static string TextOf(PdfPageContent page) => string.Join(' ', page.Words.Select(word => word.Text));
}
