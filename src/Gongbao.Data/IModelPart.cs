using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data;

/// <summary>A module's share of the one database model. Every context in a process gets the same parts.</summary>
public interface IModelPart
{
    /// <summary>Adds the module's entities; usually one line, <c>model.ApplyConfigurationsFromAssembly(...)</c>.</summary>
    void Configure(ModelBuilder model);
}
