using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data.Acts;

/// <summary>Repeated posts (重复提交): the second of two equal posts is answered like the first and writes nothing.</summary>
public static class Receipts
{
    /// <summary>How long an answer is given again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>
    /// The stored answer, or null when the token is new. Ask before the work, and ask again before refusing a form:
    /// its twin may have been committed meanwhile.
    /// </summary>
    /// <exception cref="DataRefusedException">The token was used for other content.</exception>
    public static async Task<ActResult?> FindAsync(GongbaoDb db, Actor actor, FormToken? form, CancellationToken cancellation = default)
    {
        if (form is null) return null;
        var found = await db.Set<Receipt>().AsNoTracking()
            .SingleOrDefaultAsync(r => r.ActorId == actor.Id && r.Token == form.Value, cancellation);
        if (found is null) return null;
        if (found.RequestHash != form.RequestHash) throw new DataRefusedException(DataProblem.TokenReused);
        return new ActResult(found.Status, found.Location) { Replayed = true };
    }

    /// <summary>Forgets tokens older than <see cref="Kept"/>; for a job every hour.</summary>
    public static Task<int> ExpireAsync(GongbaoDb db, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var before = now - Kept;
        return db.Set<Receipt>().Where(r => r.At < before).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Hash of a form's fields, in the order of their names; leave the token itself and the antiforgery field out.</summary>
    public static string HashOfFields(IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
            foreach (var part in (string[])[name, value])
            {
                var bytes = Encoding.UTF8.GetBytes(part);
                hash.AppendData(BitConverter.GetBytes(bytes.Length));
                hash.AppendData(bytes);
            }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Hash of a request's body.</summary>
    public static string HashOfBody(ReadOnlySpan<byte> body) => Convert.ToHexStringLower(SHA256.HashData(body));
}
