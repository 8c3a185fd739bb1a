using System.Buffers.Binary;
using System.Text;
using Gongbao.Data.Encryption;

namespace Gongbao.Data.Audit;

/// <summary>What is authenticated, byte for byte: each field with its length before it, so that no two rows can be written alike.</summary>
internal static class AuditCodes
{
    internal static string OfRow(IFieldCipher cipher, AuditRow row) => Code(cipher, row.KeyId, "audit/row",
        row.UnitId, Number(row.Seq), row.Kind, row.ActorId, row.ActorName, row.OnBehalfOf, Number(row.At.UtcTicks),
        row.SubjectType, row.SubjectId, row.Reason, row.Details);

    internal static string OfSeal(IFieldCipher cipher, string before, AuditSeal seal, string rowMac) => Code(cipher, seal.KeyId, "audit/seal",
        before, Number(seal.No), seal.UnitId, Number(seal.Seq), Number(seal.Day.DayNumber), rowMac);

    internal static string OfRoot(IFieldCipher cipher, string keyId, DateOnly day, long no, string hash) => Code(cipher, keyId, "audit/root",
        Number(day.DayNumber), Number(no), hash);

    private static string Number(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Code(IFieldCipher cipher, string keyId, string purpose, params ReadOnlySpan<string?> fields)
    {
        var bytes = new MemoryStream(256);
        Span<byte> length = stackalloc byte[4];
        foreach (var field in fields)
        {
            var text = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : text.Length);
            bytes.Write(length);
            bytes.Write(text);
        }
        return Convert.ToHexStringLower(cipher.Authenticate(keyId, purpose, bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }
}
