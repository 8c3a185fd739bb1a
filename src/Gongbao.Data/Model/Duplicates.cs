using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gongbao.Data.Model;

internal static class Duplicates
{
    /// <summary>The row exists already: a primary key or a unique index said so.</summary>
    internal static bool IsDuplicate(DbException e) => e switch
    {
        SqliteException s => s.SqliteExtendedErrorCode is 1555 or 2067,
        PostgresException p => p.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };
}
