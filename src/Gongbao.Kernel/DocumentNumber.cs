using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Gongbao.Kernel;

/// <summary>
/// 发文字号: the number of an official document, 宜府办发〔2023〕17号 (党政机关公文处理工作条例, art. 9: 机关代字, year, number).
/// Printed with 〔〕 (U+3014, U+3015); every other bracket, full-width digits, blanks, 第 and leading zeros are read and forgotten,
/// so two ways of printing one number are equal. Ordered by organ, year, number.
/// </summary>
public sealed class DocumentNumber : IEquatable<DocumentNumber>, IComparable<DocumentNumber>, IParsed<DocumentNumber>
{
    /// <summary>The longest organ code that is taken as one.</summary>
    public const int MaxOrganLength = 16;

    /// <exception cref="ArgumentException">The organ is not 1 to 16 Chinese characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 1949-2099 or the number not 1-999999.</exception>
    public DocumentNumber(string organ, int year, int number)
    {
        ArgumentException.ThrowIfNullOrEmpty(organ);
        if (organ.Length > MaxOrganLength || organ.Any(c => !Chars.IsHan(c)))
            throw new ArgumentException("An organ code is 1 to 16 Chinese characters.", nameof(organ));
        if (year is < DocumentNumberGrammar.MinYear or > DocumentNumberGrammar.MaxYear) throw new ArgumentOutOfRangeException(nameof(year));
        if (number is < 1 or > DocumentNumberGrammar.MaxNumber) throw new ArgumentOutOfRangeException(nameof(number));
        (Organ, Year, Number) = (organ, year, number);
    }

    /// <summary>机关代字: 宜府办发.</summary>
    public string Organ { get; }

    public int Year { get; }

    /// <summary>The running number of the organ's series in that year, from 1.</summary>
    public int Number { get; }

    /// <summary>The number as one segment of an address, percent-encoded; <see cref="TryParse(string?, out DocumentNumber?)"/> reads it back when decoded.</summary>
    public string ToUrlSegment() => Uri.EscapeDataString(ToString());

    /// <summary>The normal form, 宜府办发〔2023〕17号.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Organ}〔{Year}〕{Number}号");

    /// <exception cref="ParseException">The text is not a document number.</exception>
    public static DocumentNumber Parse(string? text) =>
        TryParse(text, out var value, out var reason) ? value : throw new ParseException(nameof(DocumentNumber), reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentNumber? value) => TryParse(text, out value, out _);

    /// <summary>Reads the whole text, blanks around it excepted. To find numbers inside a sentence use <see cref="FindAll"/>.</summary>
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out DocumentNumber value, out ParseError reason) =>
        DocumentNumberGrammar.TryRead(text, out value, out reason);

    /// <summary>
    /// The numbers that a text prints, in order, with their places. An organ code is cut from the words before it (根据国办发〔2023〕5号 gives 国办发);
    /// a number without a code that follows another (国办发〔2017〕47号、〔2018〕3号) has the code of the one before. Takes time in proportion to the text.
    /// </summary>
    public static IReadOnlyList<DocumentNumberMatch> FindAll(string text) => DocumentNumberFinder.FindAll(text);

    public bool Equals(DocumentNumber? other) =>
        other is not null && Year == other.Year && Number == other.Number && Organ == other.Organ;

    public override bool Equals(object? obj) => Equals(obj as DocumentNumber);

    public override int GetHashCode() => HashCode.Combine(Organ, Year, Number);

    public int CompareTo(DocumentNumber? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Organ, other.Organ);
        if (order == 0) order = Year.CompareTo(other.Year);
        return order == 0 ? Number.CompareTo(other.Number) : order;
    }

    public static bool operator ==(DocumentNumber? left, DocumentNumber? right) => Equals(left, right);
    public static bool operator !=(DocumentNumber? left, DocumentNumber? right) => !Equals(left, right);
    public static bool operator <(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) < 0;
    public static bool operator >(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) > 0;
    public static bool operator <=(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) <= 0;
    public static bool operator >=(DocumentNumber left, DocumentNumber right) => left.CompareTo(right) >= 0;
}

/// <summary>A document number in a text and where it stands.</summary>
/// <param name="Number">The number in normal form.</param>
/// <param name="Start">Offset of its first character; of the bracket where the organ code is inherited.</param>
/// <param name="Length">Its length in the text, from the organ code to 号, blanks inside counted.</param>
public readonly record struct DocumentNumberMatch(DocumentNumber Number, int Start, int Length);
