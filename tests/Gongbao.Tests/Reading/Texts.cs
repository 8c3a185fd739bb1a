using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading;

/// <summary>Short invented documents for single questions.</summary>
internal static class Texts
{
    public static ReadDocument Read(string text) => Assert.Single(GazetteReader.Read(new SourceText(text)).Documents);

    /// <summary>A notice of 20 May 2025 with these paragraphs.</summary>
    public static ReadDocument Notice(params string[] paragraphs) =>
        Read($"青川市人民政府关于印发青川市路灯管理办法的通知\n\n青府发〔2025〕8号\n\n各有关单位：\n\n现将《青川市路灯管理办法》印发给你们。\n\n青川市人民政府\n\n2025年5月20日\n\n青川市路灯管理办法\n\n{string.Join("\n\n", paragraphs)}\n");
}
