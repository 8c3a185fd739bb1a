using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Platform;

/// <summary>The platform's share of the database: messages, leave cover.</summary>
internal sealed class PlatformModel : IModelPart
{
    public void Configure(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(PlatformModel).Assembly);
}
