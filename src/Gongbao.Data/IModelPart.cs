using Microsoft.EntityFrameworkCore;

namespace Gongbao.Data;

/// <summary>A module's share of the one database model. Every context in a process gets the same parts.</summary>
public interface IModelPart
{
    /// <summary>Adds the module's entities; usually one line, <c>model.ApplyConfigurationsFromAssembly(...)</c>.</summary>
    void Configure(ModelBuilder model);

    /// <summary>
    /// Plain SQL for what the model cannot say (full-text tables, partial indexes), run once after the migrations whenever its text changed.
    /// Each statement must be repeatable (<c>CREATE … IF NOT EXISTS</c>).
    /// </summary>
    IEnumerable<string> Sql(DbEngine engine) => [];
}
