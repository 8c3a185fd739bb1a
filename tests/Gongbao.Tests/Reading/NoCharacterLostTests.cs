using CsCheck;
using Gongbao.Gazette.Contracts;
using Gongbao.Tests.Architecture;
using Gongbao.Tests.Reading.Invented;

namespace Gongbao.Tests.Reading;

/// <summary>Every character of the source belongs to exactly one part or to a named kind of noise.</summary>
public sealed class NoCharacterLostTests
{
    // words of the genre and what breaks them, so that random texts reach all corners of the reader
    private static readonly string[] Shards =
    [
        "一、", "二、", "（一）", "（二）", "(三)", "（四", "1.", "2．", "3、", "（1）", "①", "第一条", "第二条 ", "第一章 总则", "一是", "——", "附件", "附件1", "附件：1.", "附件2：", "序号 名称 单位", "\t", "\n", "\n\n", "\f", " ", "　　", "。", "，", "；", "：", "《", "》",
        "（", "）", "〔2024〕5号", "青府发〔2024〕5号", "2024年5月6日", "二〇二四年五月六日", "青川市人民政府", "关于印发", "的通知", "实施方案", "管理办法", "解读：", "市政府召开第5次常务会议", "任命：", "张三同志为市长", "免去", "废止", "自印发之日起施行", "有效期五年",
        "（此件主动公开）", "抄送：", "市政府文件", "22", "— 3 —", "\uD800", "\uDC00", "\uFFFD", "\u0000", "\uFEFF", "\u200B", "😀", "□是□否", "年  月  日", "姓  名", "表", "加强领导", "推进工作落实见效", "各县（市、区）人民政府：", "现将《", "5G", "Mini LED", "1.5万元", "目录", "………3", "问：", "答：",
    ];

    [Fact]
    public void Of_random_texts_made_of_the_genres_shards()
    {
        var gen = Gen.Int[0, Shards.Length - 1].Array[0, 80].Select(picks => string.Concat(picks.Select(i => Shards[i])));
        gen.Always(text => Whole.Holds(GazetteReader.Read(new SourceText(text))), cases: 3000);
    }

    [Theory]
    [InlineData("目录\n（四；废止1.5万元\t………3")]
    [InlineData("目录\n一、总则…………3\n")]
    public void Of_a_table_of_contents_and_nothing_else(string text) => Whole.Holds(GazetteReader.Read(new SourceText(text)));

    [Fact]
    public void Of_random_characters() =>
        Gen.String[Gen.Char, 0, 300].Always(text => Whole.Holds(GazetteReader.Read(new SourceText(text))), cases: 2000);

    [Fact]
    public void Of_invented_documents_clean_and_noisy()
    {
        for (var seed = 0; seed < 80 * Property.Times; seed++)
        {
            var (lines, _) = Inventor.Document(seed);
            Whole.Holds(GazetteReader.Read(new SourceText(Print.Clean(lines, seed))));
            Whole.Holds(GazetteReader.Read(new SourceText(Print.Noisy(lines, seed))));
        }
    }

    [Fact]
    public void Of_mutilated_documents()
    {
        var random = new Random(20260101);
        for (var n = 0; n < 600 * Property.Times; n++)
        {
            var (lines, _) = Inventor.Document(n / 2);
            Whole.Holds(GazetteReader.Read(new SourceText(Mutilate(n % 2 == 0 ? Print.Noisy(lines, n) : Print.Clean(lines, n), random))));
        }
    }

    [Fact]
    public void Of_real_texts()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Shared), "the reference texts are not beside this checkout");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Shared, "gazette"), "*.txt", SearchOption.AllDirectories))
            Whole.Holds(GazetteReader.Read(new SourceText(File.ReadAllText(file)) { Name = Path.GetFileName(file) }));
    }

    // cut, doubled, turned round, sprinkled with what does not belong
    private static string Mutilate(string s, Random random)
    {
        for (var k = random.Next(1, 6); k > 0 && s.Length > 10; k--)
        {
            var a = random.Next(s.Length);
            var b = Math.Min(s.Length, a + random.Next(1, 200));
            s = random.Next(6) switch
            {
                0 => s[..a],
                1 => s[..a] + s[b..],
                2 => s[..b] + s[a..],
                3 => s[..a] + Shards[random.Next(Shards.Length)] + s[a..],
                4 => s[..a] + new string(s[a..b].Reverse().ToArray()) + s[b..],
                _ => s[..a] + (char)random.Next(0x10000) + s[a..],
            };
        }
        return s;
    }
}
