using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Gazette.Publishing;

/// <summary>The module's tables.</summary>
internal sealed class GazetteModelPart : IModelPart
{
    public void Configure(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(GazetteModelPart).Assembly);
}
