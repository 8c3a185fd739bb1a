using System.Text;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading.Sources;

internal static class Opening
{
    public static SourceText Opened(byte[] file) =>
        SourceFile.Open(file, "公报", TestContext.Current.CancellationToken) is SourceOpened o ? o.Source : throw new Xunit.Sdk.XunitException("refused: " + SourceFile.Open(file, "公报"));

    public static SourceText Opened(string text) => Opened(Encoding.UTF8.GetBytes(text));

    public static SourceRefused Refused(byte[] file) =>
        Assert.IsType<SourceRefused>(SourceFile.Open(file, "公报", TestContext.Current.CancellationToken));
}
