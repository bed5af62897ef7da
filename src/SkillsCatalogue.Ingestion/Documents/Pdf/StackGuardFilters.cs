using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace SkillsCatalogue.Ingestion.Documents.Pdf;

/// <summary>
/// PdfPig draws forms within forms by recursion and does not notice a form that draws itself; the overflow would end the process.
/// It asks for filters before it descends, so here the stack is measured and an ordinary exception thrown while there still is room.
/// </summary>
internal sealed class StackGuardFilters : IFilterProvider
{
    public static readonly StackGuardFilters Instance = new();

    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return inner.GetFilters(dictionary);
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => inner.GetNamedFilters(names);

    public IReadOnlyList<IFilter> GetAllFilters() => inner.GetAllFilters();
}
