using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Gongbao.Data.Model;

/// <summary>
/// Every text column of PostgreSQL is ordered by code points, which is what SQLite does: ORDER BY, MIN and ranges then agree on both engines.
/// (Chinese order comes from <see cref="SortKey"/>.)
/// </summary>
internal sealed class CollationConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes().Where(e => !e.IsMappedToJson()))
            foreach (var property in entity.GetDeclaredProperties())
                if ((property.GetProviderClrType() ?? property.GetValueConverter()?.ProviderClrType ?? property.ClrType) == typeof(string))
                    property.Builder.UseCollation("C");
    }
}
