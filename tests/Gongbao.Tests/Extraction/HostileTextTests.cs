using CsCheck;

namespace Gongbao.Tests.Extraction;

/// <summary>Cut, doubled and shuffled sentences: the grammar may find nothing, but never throws and never loses its place.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void Mutilated_sentences_never_throw()
    {
        var sentences = KnownSentences.Load("sentences.txt");
        const string marks = "（）〔〕“”《》，。；：、—0123456789万亿%年月日元家的";
        Gen.Select(Gen.Int[0, sentences.Count - 1], Gen.Int[0, 200], Gen.Int[0, 200], Gen.Int[0, marks.Length - 1]).Always(
            (which, cut, at, mark) =>
            {
                var text = sentences[which].Text;
                var (from, to) = (cut % text.Length, at % text.Length);
                var mutilated = text[from..] + marks[mark] + text[..to] + marks[(mark + cut) % marks.Length];
                KnownSentences.Extract(sentences[which] with { Text = mutilated });
                return true;
            },
            cases: 1500);
    }
}
