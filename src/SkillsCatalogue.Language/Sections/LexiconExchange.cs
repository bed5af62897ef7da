namespace SkillsCatalogue.Language.Sections;

/// <summary>Takes files into a set that others read meanwhile.</summary>
internal static class LexiconExchange
{
    public static void Add<TLexicon, TFile>(ref LexiconSet<TLexicon, TFile> current, IReadOnlyList<TFile> files) where TFile : ILanguageFile
    {
        if (files.Count == 0)
            return;
        LexiconSet<TLexicon, TFile> before, after;
        do
        {
            before = Volatile.Read(ref current);
            after = before.With(files);
        }
        while (Interlocked.CompareExchange(ref current, after, before) != before);
    }
}
