using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gongbao.Data.Model;

/// <summary>成批写入: tens of thousands of rows in plain statements of many rows each, the same on both engines.</summary>
public static class BulkRows
{
    // far below what either engine takes in one statement; SQLite looks each parameter up by its name, among all of them
    private static int ParametersOf(DbEngine engine) => engine == DbEngine.Sqlite ? 200 : 4_000;

    /// <summary>Inserts the rows in the running transaction, past the change tracker. The caller's act is what audits them.</summary>
    /// <param name="db">With a transaction begun.</param>
    /// <param name="rows">In the order in which they are to lie.</param>
    /// <param name="cancel">Stops; the transaction is then rolled back by its owner.</param>
    /// <exception cref="InvalidOperationException">The type is no entity, or no transaction is running.</exception>
    public static async Task InsertAsync<T>(this GongbaoDb db, IReadOnlyList<T> rows, CancellationToken cancel = default) where T : class
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        var type = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no entity.");
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("Rows in bulk belong to an act: begin its transaction first.");
        var columns = type.GetProperties().ToList();
        var many = Math.Max(1, ParametersOf(db.Engine) / columns.Count);
        DbCommand? command = null;
        try
        {
            for (var at = 0; at < rows.Count; at += many)
            {
                var count = Math.Min(many, rows.Count - at);
                if (command is null || command.Parameters.Count != count * columns.Count)
                {
                    if (command is not null) await command.DisposeAsync();
                    command = Command(db, transaction, type, columns, count);
                }
                for (var row = 0; row < count; row++)
                    for (var c = 0; c < columns.Count; c++) command.Parameters[row * columns.Count + c].Value = Value(columns[c], rows[at + row]);
                await command.ExecuteNonQueryAsync(cancel);
            }
        }
        finally
        {
            if (command is not null) await command.DisposeAsync();
        }
    }

    private static DbCommand Command(GongbaoDb db, IDbContextTransaction transaction, IEntityType type, List<IProperty> columns, int count)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        var names = Enumerable.Range(0, count * columns.Count).Select(i => "@p" + i).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var column = columns[i % columns.Count];
            command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(command, names[i], null, column.IsNullable));
        }
        command.CommandText = $"INSERT INTO {type.GetTableName()} ({string.Join(", ", columns.Select(c => c.GetColumnName()))}) VALUES "
            + string.Join(", ", names.Chunk(columns.Count).Select(row => $"({string.Join(", ", row)})"));
        return command;
    }

    private static object Value(IProperty column, object row)
    {
        var value = column.GetGetter().GetClrValue(row);
        return (column.GetRelationalTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }
}
