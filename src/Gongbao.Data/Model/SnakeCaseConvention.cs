using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Gongbao.Data.Model;

/// <summary>
/// Tables and columns are named <c>lower_case</c>, so that the same plain SQL, without quotation marks, runs on both engines.
/// Names given explicitly stay as they are.
/// </summary>
internal sealed class SnakeCaseConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.IsMappedToJson() || entity.GetTableName() is not { } table) continue;
            if (entity.BaseType is null && !entity.IsOwned()) entity.Builder.ToTable(Snake(table));
            foreach (var property in entity.GetDeclaredProperties())
                property.Builder.HasColumnName(Snake(property.GetColumnName()));
        }
    }

    /// <summary><c>UnitSeq</c> becomes <c>unit_seq</c>, <c>EId</c> becomes <c>e_id</c>.</summary>
    internal static string Snake(string name)
    {
        var s = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord) s.Append('_');
            s.Append(char.ToLowerInvariant(name[i]));
        }
        return s.ToString();
    }
}
