using Gongbao.Data;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Registers;

/// <summary>The registers' share of the database.</summary>
internal sealed class RegistersModelPart : IModelPart
{
    public void Configure(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(RegistersModelPart).Assembly);
}
