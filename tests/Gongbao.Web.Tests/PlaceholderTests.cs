namespace Gongbao.Web.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public void The_ladder_is_found() => Assert.NotNull(typeof(AssemblyTests).Assembly.EntryPoint);
}
