using System.Globalization;
using System.Resources;
using Gongbao.Gazette;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading.Sources;

public sealed class SourceMessagesTests
{
    private static readonly ResourceManager Texts = new(typeof(GazetteText));

    [Fact]
    public void Every_refusal_and_warning_has_a_message_in_both_languages()
    {
        string[] keys = [.. Enum.GetNames<SourceProblem>().Select(n => "Source_" + n), .. Enum.GetNames<SourceWarningKind>().Select(n => "SourceWarning_" + n)];
        foreach (var culture in new[] { CultureInfo.InvariantCulture, new("en") })
        {
            var set = Texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
            Assert.All(keys, k => Assert.False(string.IsNullOrEmpty(set.GetString(k)), k));
        }
    }

    [Fact]
    public void A_message_names_its_argument_in_the_readers_language()
    {
        var refused = new SourceRefused(SourceProblem.TooLarge, "50");
        Assert.Contains("文件超过 50 MB", refused.Message(new("zh-CN")), StringComparison.Ordinal);
        Assert.Contains("larger than 50 MB", refused.Message(new("en-US")), StringComparison.Ordinal);
    }
}
