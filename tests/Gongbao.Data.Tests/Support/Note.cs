using Gongbao.Data.Encryption;
using Gongbao.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Tests.Support;

/// <summary>A row that people edit, for tests.</summary>
internal sealed class Note : IVersioned
{
    public static readonly EncryptedColumn SecretColumn = new("note.secret");

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string Text { get; set; } = "";

    public long Amount { get; set; }

    public DateOnly? Day { get; set; }

    public DateTimeOffset? At { get; set; }

    public Encrypted? Secret { get; set; }

    public string? SecretHash { get; set; }

    public int Version { get; set; }
}

/// <summary>Adds <see cref="Note"/> to the model; its table comes from <see cref="Sql"/>, so that no migration knows it.</summary>
internal sealed class NotePart : IModelPart
{
    public void Configure(ModelBuilder model) => model.Entity<Note>(note =>
    {
        note.ToTable("note", t => t.ExcludeFromMigrations());
        note.Property(n => n.Secret).IsEncrypted(Note.SecretColumn, nameof(Note.SecretHash));
    });

    public IEnumerable<string> Sql(DbEngine engine)
    {
        var (guid, text, date) = engine == DbEngine.Npgsql ? ("uuid", "text COLLATE \"C\"", "date") : ("TEXT", "TEXT", "TEXT");
        return
        [
            $"CREATE TABLE IF NOT EXISTS note (id {guid} PRIMARY KEY, text {text} NOT NULL, amount bigint NOT NULL, day {date}, at bigint,"
            + $" secret {text}, secret_hash {text}, version integer NOT NULL)",
        ];
    }
}
