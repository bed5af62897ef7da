using Microsoft.Data.Sqlite;
using SkillsCatalogue.Core.Skills;

namespace SkillsCatalogue.Benchmarks;

/// <summary>The peer: SQLite's FTS5 with bm25, labels and statements, ten best.</summary>
internal sealed class SqliteFullText : IDisposable
{
    private readonly SqliteConnection connection;

    public SqliteFullText(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
    }

    public void Build(IReadOnlyList<CatalogueSkill> skills)
    {
        Execute("CREATE VIRTUAL TABLE skill USING fts5(id UNINDEXED, label, statement, tokenize = 'unicode61 remove_diacritics 2')");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO skill VALUES ($id, $label, $statement)";
        var id = insert.Parameters.Add("$id", SqliteType.Text);
        var label = insert.Parameters.Add("$label", SqliteType.Text);
        var statement = insert.Parameters.Add("$statement", SqliteType.Text);
        foreach (var skill in skills)
        {
            (id.Value, label.Value, statement.Value) = (skill.Id, skill.LabelIn(null).Label, skill.Evidence[0].Quote);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public IReadOnlyList<string> Search(string query)
    {
        using var select = connection.CreateCommand();
        select.CommandText = "SELECT id FROM skill WHERE skill MATCH $query ORDER BY bm25(skill, 0, 3, 1) LIMIT 10";
        select.Parameters.AddWithValue("$query", string.Join(" OR ", query.Split(' ').Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"")));
        using var reader = select.ExecuteReader();
        var ids = new List<string>();
        while (reader.Read())
            ids.Add(reader.GetString(0));
        return ids;
    }

    public void Dispose() => connection.Dispose();

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
