namespace Gongbao.Commitments.Extraction.Figures;

/// <summary>不作数字看的部分: titles in 《》, document numbers 〔2023〕12号, short quoted names (“3+1”, “双千兆”): their figures count nothing.</summary>
internal static class Masks
{
    /// <summary>For each character whether it is masked.</summary>
    public static bool[] Of(string text)
    {
        var masked = new bool[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '《': Mask(masked, i, Close(text, i, '《', '》', 200)); break;
                case '〔' when i + 5 < text.Length && text[i + 5] == '〕' && char.IsDigit(text[i + 1]): Mask(masked, i, NumberEnd(text, i + 6)); break;
                case '“' or '‘' or '「' or '『': MaskName(text, masked, i); break;
            }
        }
        return masked;
    }

    private static void MaskName(string text, bool[] masked, int i)
    {
        var end = Close(text, i, text[i], text[i] switch { '“' => '”', '‘' => '’', '「' => '」', _ => '』' }, 150);
        // A long quotation with a rank in it says something (挺进“…五十强市”); the judge looks at those by their verb.
        Mask(masked, i, end);
    }

    private static int Close(string text, int i, char open, char close, int most)
    {
        var depth = 0;
        for (var j = i; j < text.Length && j - i < most; j++)
        {
            if (text[j] == close && --depth == 0) return j + 1;
            if (text[j] == open) depth++;
        }
        return i + 1;
    }

    private static int NumberEnd(string text, int i)
    {
        while (i < text.Length && (char.IsDigit(text[i]) || text[i] == '第')) i++;
        return i < text.Length && text[i] == '号' ? i + 1 : i;
    }

    private static void Mask(bool[] masked, int start, int end)
    {
        for (var i = start; i < end && i < masked.Length; i++) masked[i] = true;
    }
}
