using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Gongbao.Data.Encryption;

/// <summary>
/// 密钥轮换. Seals every value anew under the current key, in batches, while people work: each value is replaced only if it is still the one that was read.
/// May be stopped and started again at any time; when it returns 0, no value needs an older key (audit rows still do).
/// </summary>
public sealed class KeyRotation(GongbaoDb db, IFieldCipher cipher)
{
    private const int BatchSize = 200;

    /// <returns>Values sealed anew.</returns>
    public async Task<long> RunAsync(IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        var total = 0L;
        foreach (var property in db.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()).Where(p => p.FindAnnotation(EncryptedProperty.Column) is not null))
        {
            var column = new SealedColumn(property);
            while (await RotateBatchAsync(column, cancellation) is > 0 and var n)
            {
                total += n;
                progress?.Report(total);
            }
        }
        return total;
    }

    private async Task<int> RotateBatchAsync(SealedColumn column, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var done = 0;
        foreach (var (key, value) in await ReadAsync(column, cancellation))
        {
            var plain = cipher.Open(column.Name, column.RowOf(key), value);
            await using var update = Command(column.Update);
            Add(update, "fresh", cipher.Seal(column.Name, column.RowOf(key), plain).Text);
            Add(update, "old", value.Text);
            if (column.HasLookup) Add(update, "lookup", cipher.Lookup(column.Name, plain));
            for (var i = 0; i < key.Length; i++) Add(update, "k" + i, key[i]);
            done += await update.ExecuteNonQueryAsync(cancellation);
        }
        await transaction.CommitAsync(CancellationToken.None);
        return done;
    }

    private async Task<List<(object[] Key, Encrypted Value)>> ReadAsync(SealedColumn column, CancellationToken cancellation)
    {
        await using var select = Command(column.Select + $" LIMIT {BatchSize}");
        Add(select, "current", cipher.CurrentKey + ":%");
        var rows = new List<(object[], Encrypted)>();
        await using var reader = await select.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var key = new object[reader.FieldCount - 1];
            for (var i = 0; i < key.Length; i++) key[i] = reader.GetValue(i);
            rows.Add((key, new Encrypted(reader.GetString(key.Length))));
        }
        return rows;
    }

    private DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        return command;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    /// <summary>The statements for one column. All names come from the model.</summary>
    private sealed class SealedColumn
    {
        private readonly List<IProperty> keys;

        internal SealedColumn(IProperty property)
        {
            var type = (IEntityType)property.DeclaringType;
            var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
            keys = [.. type.FindPrimaryKey()!.Properties];
            var value = property.GetColumnName(table);
            var lookup = property.FindAnnotation(EncryptedProperty.Lookup)?.Value is string name ? type.FindProperty(name)!.GetColumnName(table) : null;
            Name = new EncryptedColumn((string)property[EncryptedProperty.Column]!);
            HasLookup = lookup is not null;
            Select = $"SELECT {string.Join(", ", keys.Select(k => k.GetColumnName(table)))}, {value} FROM {table.Name} WHERE {value} NOT LIKE @current";
            Update = $"UPDATE {table.Name} SET {value} = @fresh{(HasLookup ? $", {lookup} = @lookup" : "")} WHERE {value} = @old"
                + string.Concat(keys.Select((k, i) => $" AND {k.GetColumnName(table)} = @k{i}"));
        }

        internal EncryptedColumn Name { get; }

        internal bool HasLookup { get; }

        internal string Select { get; }

        internal string Update { get; }

        // SQLite gives a Guid back as text.
        internal string RowOf(object[] key) =>
            RowId.Of([.. key.Select((k, i) => keys[i].ClrType == typeof(Guid) && k is string s ? Guid.Parse(s) : k)]);
    }
}
