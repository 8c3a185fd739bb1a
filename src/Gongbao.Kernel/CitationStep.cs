using System.Globalization;

namespace Gongbao.Kernel;

/// <summary>The levels at which a document can be cited, outermost first.</summary>
public enum CitationLevel
{
    /// <summary>附件 (att).</summary>
    Annex,
    /// <summary>编 (part).</summary>
    Part,
    /// <summary>章 (chp); left out of paths, since articles run on over chapters.</summary>
    Chapter,
    /// <summary>节 of a chapter (subchp); left out of paths.</summary>
    Subchapter,
    /// <summary>一、 printed 第一部分 (sec).</summary>
    Section,
    /// <summary>（一）outside articles (subsec).</summary>
    Subsection,
    /// <summary>第一条 (art).</summary>
    Article,
    /// <summary>款: an unnumbered paragraph of an article; 段 elsewhere (para).</summary>
    Paragraph,
    /// <summary>1. outside articles; （一）项 inside one (point).</summary>
    Point,
    /// <summary>（1）outside articles; 1. 目 inside one (subpoint).</summary>
    Subpoint,
    /// <summary>① outside articles; （1）inside one (item).</summary>
    Item,
    /// <summary>一是 (clause).</summary>
    Clause,
    /// <summary>表 (table).</summary>
    Table,
    /// <summary>行 of a table or form (tr).</summary>
    Row,
    /// <summary>尾, 附则: closing paragraphs behind the last numbered provision (conclusions).</summary>
    Closing,
}

/// <summary>One step of a citation, such as 第八条.</summary>
/// <param name="Level">The level.</param>
/// <param name="Number">From 1; 0 for a level that carries no number (附件 alone, 尾).</param>
/// <param name="Occurrence">Which one, from 1, where a document prints the same number twice at one place.</param>
public readonly record struct CitationStep(CitationLevel Level, int Number, int Occurrence = 1)
{
    /// <summary>The step in an eId: art_8, att_10, conclusions, point_3-2 for a second point 3.</summary>
    public override string ToString()
    {
        var name = Names[(int)Level];
        var number = Number == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}_{Number}");
        return Occurrence == 1 ? number : string.Create(CultureInfo.InvariantCulture, $"{number}-{Occurrence}");
    }

    internal bool IsValid =>
        Number is >= 0 and <= ChineseNumeral.Max && Occurrence is >= 1 and <= ChineseNumeral.Max
        && (Number > 0 || Level is CitationLevel.Annex or CitationLevel.Closing) && Level is >= CitationLevel.Annex and <= CitationLevel.Closing;

    /// <summary>Reads one step of an eId.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out CitationStep step)
    {
        step = default;
        var (number, occurrence) = (0, 1);
        if (text.IndexOf('-') is >= 0 and var dash)
        {
            if (!TryNumber(text[(dash + 1)..], 2, out occurrence)) return false;
            text = text[..dash];
        }
        if (text.IndexOf('_') is >= 0 and var line)
        {
            if (!TryNumber(text[(line + 1)..], 1, out number)) return false;
            text = text[..line];
        }
        for (var i = 0; i < Names.Length; i++)
        {
            if (!text.SequenceEqual(Names[i])) continue;
            step = new((CitationLevel)i, number, occurrence);
            return step.IsValid;
        }
        return false;
    }

    // plain digits without leading zero, so that one place has one eId
    private static bool TryNumber(ReadOnlySpan<char> text, int least, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= ChineseNumeral.Max && text[0] != '0';

    private static readonly string[] Names =
        ["att", "part", "chp", "subchp", "sec", "subsec", "art", "para", "point", "subpoint", "item", "clause", "table", "tr", "conclusions"];
}
