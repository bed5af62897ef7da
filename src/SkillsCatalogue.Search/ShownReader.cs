using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using SkillsCatalogue.Core;
using SkillsCatalogue.Core.Skills;
using IndexFields = SkillsCatalogue.Search.Fields;

namespace SkillsCatalogue.Search;

/// <summary>
/// A segment without what stands in withdrawn documents: skills that nothing else proves are as if deleted, the others lose that evidence.
/// So every query, facet and suggestion is right at once; the next generation no longer holds it.
/// </summary>
internal sealed class ShownReader : FilterAtomicReader
{
    private readonly FixedBitSet live;
    private readonly Dictionary<int, byte[]> changed;

    private ShownReader(AtomicReader segment, FixedBitSet live, Dictionary<int, byte[]> changed)
        : base(segment) => (this.live, this.changed) = (live, changed);

    private bool HidesAnything => changed.Count > 0 || NumDocs < MaxDoc;

    public override IBits LiveDocs => live;

    public override int NumDocs => live.Cardinality;

    /// <summary>The reader itself when nothing in it stands in a withdrawn document.</summary>
    public static IndexReader Of(IndexReader reader, IReadOnlySet<string> withdrawn)
    {
        if (withdrawn.Count == 0)
            return reader;
        var segments = reader.Leaves.Select(leaf => OfSegment(leaf.AtomicReader, withdrawn)).ToArray();
        // The wrappers are never closed, so that none of them closes the reader that others share.
        return segments.Any(segment => segment.HidesAnything) ? new MultiReader(segments, closeSubReaders: false) : reader;
    }

    public override void Document(int docID, StoredFieldVisitor visitor)
    {
        if (!changed.TryGetValue(docID, out var json))
            base.Document(docID, visitor);
        else if (FieldInfos.FieldInfo(IndexFields.Stored) is var field && visitor.NeedsField(field) == StoredFieldVisitor.Status.YES)
            visitor.BinaryField(field, json);
    }

    private static ShownReader OfSegment(AtomicReader segment, IReadOnlySet<string> withdrawn)
    {
        var live = new FixedBitSet(segment.MaxDoc);
        live.Set(0, segment.MaxDoc);
        var changed = new Dictionary<int, byte[]>();
        foreach (var document in Touched(segment, withdrawn))
        {
            var skill = SkillDocument.ToSkill(segment.Document(document));
            var evidence = skill.Evidence.Where(proof => !withdrawn.Contains(proof.Sha256)).ToList();
            if (evidence.Count == 0)
                live.Clear(document);
            else
                changed[document] = JsonSerializer.SerializeToUtf8Bytes(skill with { Evidence = evidence, Standards = [.. skill.Standards.Where(standard => !withdrawn.Contains(standard.Sha256))] }, CatalogueJson.Options);
        }

        return new ShownReader(segment, live, changed);
    }

    /// <summary>Skills with evidence in one of the documents.</summary>
    private static HashSet<int> Touched(AtomicReader segment, IReadOnlySet<string> withdrawn)
    {
        var touched = new HashSet<int>();
        foreach (var sha256 in withdrawn)
        {
            if (segment.GetTermDocsEnum(new Term(IndexFields.Document, sha256)) is not { } documents)
                continue;
            while (documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
                touched.Add(document);
        }

        return touched;
    }
}
