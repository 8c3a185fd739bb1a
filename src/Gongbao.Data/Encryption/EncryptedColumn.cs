using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gongbao.Data.Encryption;

/// <summary>
/// Where a sealed value belongs, part of what is sealed: a value copied to another column or row does not open.
/// The name must never change, even when the table is renamed.
/// </summary>
/// <param name="Name">Such as <c>resident.id_number</c>.</param>
public sealed record EncryptedColumn(string Name);

/// <summary>Identity of a row in what is sealed.</summary>
public static class RowId
{
    /// <summary>The primary key's values in their order, joined by <c>/</c>.</summary>
    public static string Of(params object[] key) =>
        string.Join('/', key.Select(k => k is Guid g ? g.ToString("N") : Convert.ToString(k, CultureInfo.InvariantCulture)));
}

/// <summary>How a configuration says that a property is sealed, so that rotation finds it.</summary>
public static class EncryptedProperty
{
    internal const string Column = "Gongbao:EncryptedColumn";
    internal const string Lookup = "Gongbao:EncryptedLookup";

    /// <summary>Marks a property of type <see cref="Encrypted"/> (or a string holding <see cref="Encrypted.Text"/>).</summary>
    /// <param name="property">The property.</param>
    /// <param name="column">What it is sealed for.</param>
    /// <param name="lookup">Name of the property that holds <see cref="IFieldCipher.Lookup"/> of the same value, recomputed at rotation.</param>
    public static PropertyBuilder<T> IsEncrypted<T>(this PropertyBuilder<T> property, EncryptedColumn column, string? lookup = null)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(column);
        property.HasAnnotation(Column, column.Name);
        if (lookup is not null) property.HasAnnotation(Lookup, lookup);
        return property;
    }
}
