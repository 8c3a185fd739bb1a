using System.Globalization;
using System.Resources;

namespace Gongbao.Data;

/// <summary>Why the database layer refuses.</summary>
public enum DataProblem
{
    /// <summary>The connection string names neither a PostgreSQL host nor a SQLite file.</summary>
    UnknownConnectionString,

    /// <summary>A key of the ring is not 32 bytes in base64, or its name is not a short word.</summary>
    BadKey,

    /// <summary>The ring lacks the key that a stored value names.</summary>
    MissingKey,

    /// <summary>A stored value was altered, moved to another row, or sealed under another key of the same name.</summary>
    BrokenValue,

    /// <summary>The keys given are not the ones this database was made with.</summary>
    WrongKeys,

    /// <summary>The one-time token was used before for another content.</summary>
    TokenReused,

    /// <summary>Backup and restore of PostgreSQL are done by its own tools.</summary>
    UsePgDump,

    /// <summary>The file to write exists already.</summary>
    TargetExists,

    /// <summary>The file is not a backup of this program, or is damaged.</summary>
    NotABackup,

    /// <summary>A running program holds the database.</summary>
    InUse,

    /// <summary>The database was made by a newer version of the program.</summary>
    NewerDatabase,
}

/// <summary>A refusal of the database layer, in a sentence that says what, why and what next, in the current language.</summary>
public sealed class DataRefusedException : Exception
{
    private static readonly ResourceManager Texts = new(typeof(DataText));

    public DataRefusedException(DataProblem problem, params object[] values)
        : this(problem, null, values)
    {
    }

    public DataRefusedException(DataProblem problem, Exception? inner, params object[] values)
        : base(string.Format(CultureInfo.CurrentCulture, Texts.GetString(problem.ToString(), CultureInfo.CurrentUICulture)!, values), inner) =>
        Problem = problem;

    public DataProblem Problem { get; }
}

/// <summary>Marks the texts of this project.</summary>
public sealed class DataText;
