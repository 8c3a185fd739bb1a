using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Gongbao.Data.Model;

/// <summary>One model for each set of parts: a process that has two (a program and its tests) never sees the wrong one.</summary>
internal sealed class PartsCacheKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as GongbaoDb)?.PartNames, designTime);
}
