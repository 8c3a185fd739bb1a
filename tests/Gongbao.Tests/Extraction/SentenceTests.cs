namespace Gongbao.Tests.Extraction;

/// <summary>The grammar on invented sentences of many fields, with answers written down before it saw them.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("sentences.txt", 0.99)]
    [InlineData("held-out.txt", 0.97)]
    [InlineData("held-out-2.txt", 0.97)]
    public void Targets_of_known_sentences_are_found_with_value_unit_and_comparator(string file, double bar)
    {
        var score = new Score();
        foreach (var s in KnownSentences.Load(file)) score.Add(s.Text, s.Answers, KnownSentences.Extract(s));
        Assert.True(score.F1 >= bar, score.ToString());
    }

    [Fact]
    public void The_same_sentence_gives_the_same_answer_with_wide_digits_and_stray_blanks()
    {
        var score = new Score();
        foreach (var s in KnownSentences.Load("sentences.txt"))
            score.Add(s.Text, KnownSentences.Extract(s), KnownSentences.Extract(s with { Text = Noisy(s.Text) }));
        Assert.True(score.F1 >= 0.999, score.ToString());
    }

    // 12.5万 -> 1 2.5 万, (5) for （5）: what extraction from a page does to figures.
    private static string Noisy(string text)
    {
        var noisy = new System.Text.StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && noisy.Length > 0 && noisy[^1] is >= '一' and <= '鿿') noisy.Append(' ');
            noisy.Append(c switch { '（' => '(', '）' => ')', '%' => '％', _ => c });
            if (c is '万' or '亿') noisy.Append(' ');
        }
        return noisy.ToString();
    }
}
