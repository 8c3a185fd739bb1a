using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Commitments.Register;

/// <summary>The module's tables.</summary>
internal sealed class CommitmentsModelPart : IModelPart
{
    public void Configure(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(CommitmentsModelPart).Assembly);
}
