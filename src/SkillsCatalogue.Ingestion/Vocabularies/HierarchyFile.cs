using System.Globalization;
using SkillsCatalogue.Core.Vocabularies;

namespace SkillsCatalogue.Ingestion.Vocabularies;

/// <summary>The tree of skill groups, a row for each group with all groups above it. It has the codes, and a few groups that the file of groups lacks.</summary>
internal sealed class HierarchyFile(EditionBuilder builder, EscoFile file)
{
    private const int Levels = 4;

    public void Read()
    {
        using var rows = new EscoTable(file, "Level 0 URI", "Level 0 preferred term");
        var part = builder.Texts(file, ConceptType.SkillGroup);
        var texts = new ConceptTexts();
        while (rows.Read())
        {
            string? above = null;
            for (var level = 0; level < Levels && rows.Value(Column(level, "URI")) is not null; level++)
            {
                var uri = builder.Address(rows.Uri(Column(level, "URI")));
                if (above is not null)
                    builder.Derive(RelationArea.SkillHierarchy, uri, above);
                above = uri;
                var isLast = level == Levels - 1 || rows.Value(Column(level + 1, "URI")) is null;
                if (!isLast)
                    continue;
                builder.Concept(new(uri, ConceptType.SkillGroup) { Code = rows.Value(Column(level, "code")) });
                if (!part.ContainsKey(uri))
                    part.Add(uri, texts.Of(rows, Column(level, "preferred term"), "Description", "Scope note"));
            }
        }
    }

    private static string Column(int level, string name) => string.Create(CultureInfo.InvariantCulture, $"Level {level} {name}");
}
