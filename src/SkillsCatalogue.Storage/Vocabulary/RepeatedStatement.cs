using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SkillsCatalogue.Storage.Vocabulary;

/// <summary>
/// One statement that is run many times with other values. A version has some 300,000 rows: to track each of them as an entity takes ten times as long as to write them.
/// </summary>
internal sealed class RepeatedStatement : IDisposable
{
    private readonly SqliteCommand command;

    /// <param name="sql">With the parameters <c>$0</c>, <c>$1</c> and so on.</param>
    public RepeatedStatement(CatalogueDb db, string sql, int parameters)
    {
        command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // All statements are constants of VocabularyWriter.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"${i}") });
        command.Prepare();
    }

    /// <returns>Number of rows touched.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            ((DbParameter)command.Parameters[i]).Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
