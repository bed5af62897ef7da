using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>
/// Finds forms that draw each other in a circle. PdfPig draws forms by recursion and stops only at a form that draws itself directly;
/// a longer circle overflows the stack, which ends the process and cannot be caught.
/// </summary>
internal sealed partial class FormLoops(PdfDocument pdf)
{
    private const int MaxDepth = 60;

    private readonly Dictionary<IndirectReference, bool> known = [];

    /// <summary>Numbers, from 1, of the pages that draw in a circle. When the page tree is damaged, so that the numbers are not certain, all pages count.</summary>
    public static IReadOnlySet<int> PagesOf(PdfDocument pdf, int count)
    {
        var loops = new FormLoops(pdf);
        var found = new HashSet<int>();
        var seen = new HashSet<IndirectReference>();
        var stack = new Stack<(IToken Node, IToken? Resources)>();
        if (pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var root))
            stack.Push((root, null));
        var number = 0;
        while (stack.TryPop(out var entry))
        {
            if (entry.Node is IndirectReferenceToken { Data: var reference } && !seen.Add(reference))
                continue;
            if (loops.Resolve(entry.Node) is not DictionaryToken node)
                continue;
            var resources = node.TryGet(NameToken.Resources, out var own) ? own : entry.Resources;
            if (node.TryGet(NameToken.Kids, out var kids) && loops.Resolve(kids) is ArrayToken array)
            {
                for (var i = array.Data.Count - 1; i >= 0; i--)
                    stack.Push((array.Data[i], resources));
            }
            else
            {
                number++;
                if (resources is not null && loops.Draws(node.With(NameToken.Resources, resources), [], 0, isPage: true))
                    found.Add(number);
            }
        }

        return found.Count > 0 && number != count ? Enumerable.Range(1, count).ToHashSet() : found;
    }

    private bool Draws(DictionaryToken holder, HashSet<IndirectReference> path, int depth, bool isPage, IReadOnlySet<string>? invoked = null)
    {
        if (depth > MaxDepth)
            return true;
        if (Direct<DictionaryToken>(holder, NameToken.Resources) is not { } resources || Direct<DictionaryToken>(resources, NameToken.Xobject) is not { } forms)
            return false;
        foreach (var (name, token) in forms.Data)
        {
            if (token is not IndirectReferenceToken { Data: var reference } || (!isPage && invoked?.Contains(name) == false))
                continue;
            if (path.Contains(reference))
                return true;
            if (!known.TryGetValue(reference, out var loops))
            {
                path.Add(reference);
                loops = Stream(reference) is { } form && IsForm(form) && Draws(form.StreamDictionary, path, depth + 1, isPage: false, InvokedBy(form));
                path.Remove(reference);
                known[reference] = loops;
            }

            if (loops)
                return true;
        }

        return false;
    }

    private static bool IsForm(StreamToken stream) => stream.StreamDictionary.TryGet(NameToken.Subtype, out NameToken subtype) && subtype.Data == "Form";

    /// <summary>Names that a form which could draw others invokes; null when its operators cannot be decoded, which counts as drawing all.</summary>
    private HashSet<string>? InvokedBy(StreamToken form)
    {
        if (Direct<DictionaryToken>(form.StreamDictionary, NameToken.Resources) is not { } resources || Direct<DictionaryToken>(resources, NameToken.Xobject) is null)
            return null;
        try
        {
            return [.. Invocation().Matches(System.Text.Encoding.Latin1.GetString(form.Decode(DefaultFilterProvider.Instance).Span)).Select(match => match.Groups[1].Value)];
        }
        catch (Exception fault) when (PdfReader.IsDamage(fault))
        {
            return null;
        }
    }

    private StreamToken? Stream(IndirectReference reference) => pdf.Structure.TokenScanner.Get(reference)?.Data as StreamToken;

    private T? Direct<T>(DictionaryToken holder, NameToken name)
        where T : class, IToken
    {
        if (!holder.TryGet(name, out IToken token))
            return null;
        return Resolve(token) as T;
    }

    private IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < 10 && token is IndirectReferenceToken { Data: var reference }; i++)
            token = pdf.Structure.TokenScanner.Get(reference)?.Data;
        return token;
    }

    [GeneratedRegex(@"/([^\s/\[\]<>()]+)\s+Do\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Invocation();
}
