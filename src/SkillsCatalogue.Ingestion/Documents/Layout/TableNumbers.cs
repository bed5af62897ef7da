namespace SkillsCatalogue.Ingestion.Documents.Layout;

/// <summary>Hands out table numbers of one document, from 0.</summary>
internal sealed class TableNumbers
{
    private int next;

    public int Next() => next++;
}
