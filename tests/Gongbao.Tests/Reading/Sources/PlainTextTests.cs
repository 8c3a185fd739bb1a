using System.Text;
using CsCheck;
using Gongbao.Gazette.Contracts;

namespace Gongbao.Tests.Reading.Sources;

public sealed class PlainTextTests
{
    private const string Sample = "关于印发实施方案的通知\n示府办发〔2024〕3号\n　　一、到2026年，培育20家。（二）—— 3mm\n";
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 mark", "utf-16 mark", "utf-16be mark", "utf-16", "utf-16be", "utf-32 mark", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_text_is_read_from_every_encoding(string encoding) =>
        Assert.Equal(Sample, Opening.Opened(Encode(Sample, encoding)).Text);

    [Fact]
    public void Any_chinese_text_survives_utf8_and_gb18030()
    {
        const string marks = "，。〔〕（）\n“”①《》";
        var character = Gen.OneOf(Gen.Char['一', '龥'], Gen.Char[' ', '~'], Gen.Char[marks]);
        character.Array[20, 400].Select(c => new string(c)).Where(t => t.Any(c => c > '一')).Always(
            t => Opening.Opened(Encode(t, "utf-8")).Text == t && Opening.Opened(Encode(t, "gb18030")).Text == t, cases: 300);
    }

    [Theory]
    [InlineData("MZ号文件的说明：一、总体要求")]
    [InlineData("GIF8格式的说明：一、总体要求")]
    [InlineData("7z集合的说明：一、总体要求")]
    public void A_text_that_begins_like_a_program_is_a_text(string text) => Assert.Equal(text, Opening.Opened(Encode(text, "gb18030")).Text);

    [Fact]
    public void One_damaged_character_does_not_make_another_text_of_it()
    {
        var whole = string.Concat(Enumerable.Repeat("一、总体要求", 100)) + "。";
        byte[] damaged = [.. Encoding.UTF8.GetBytes(whole), 0xED, 0xA0, 0x80];
        Assert.StartsWith(whole, Opening.Opened(damaged).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_windows_and_old_macintosh_become_one()
    {
        Assert.Equal("一\n二\n三\n", Opening.Opened("一\r\n二\r三\n").Text);
    }

    [Fact]
    public void Pages_are_found_by_their_form_feeds()
    {
        Assert.Equal([0, 3, 6], Opening.Opened("一\n\f二\n\f三\n").PageStarts);
    }

    [Fact]
    public void Control_characters_and_lone_surrogates_are_replaced_in_place_and_counted()
    {
        var text = Opening.Opened(Encode(Sample[..30] + "\u0001\uD800x" + string.Concat(Enumerable.Repeat(Sample, 9)), "utf-16 mark"));
        Assert.Equal("\uFFFD\uFFFDx", text.Text.Substring(30, 3));
        Assert.Equal(new SourceWarning(SourceWarningKind.ReplacedCharacters, 30, "2"), Assert.Single(text.Warnings));
    }

    [Fact]
    public void A_character_outside_the_basic_plane_is_kept() => Assert.Equal("𠮷安市", Opening.Opened("𠮷安市").Text);

    [Fact]
    public void One_broken_byte_in_a_long_text_does_not_refuse_it()
    {
        byte[] broken = [.. Encode(string.Concat(Enumerable.Repeat(Sample, 20)), "utf-8"), 0xE5, (byte)'\n'];
        Assert.Equal(SourceWarningKind.ReplacedCharacters, Assert.Single(Opening.Opened(broken).Warnings).Kind);
    }

    private static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8 mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => Encoding.Unicode.GetBytes(text),
        "utf-16 mark" => [.. Encoding.Unicode.Preamble, .. Raw(text)],
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        "utf-16be mark" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-32 mark" => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)],
        "gb18030" => Gb18030.GetBytes(text),
        _ => Encoding.UTF8.GetBytes(text),
    };

    // Halves of pairs as they are: the encoder would replace them.
    private static byte[] Raw(string text) => [.. text.SelectMany(BitConverter.GetBytes)];
}
