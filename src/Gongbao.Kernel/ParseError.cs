namespace Gongbao.Kernel;

/// <summary>What is wrong with a text that is not the value it should be. A screen has one sentence for each, in each language.</summary>
public enum ParseProblem
{
    /// <summary>Nothing is wrong.</summary>
    None,
    /// <summary>There is nothing but blanks.</summary>
    Empty,
    /// <summary>There is more text than the longest possible value.</summary>
    TooLong,
    /// <summary>The number of characters is not that of the value.</summary>
    WrongLength,
    /// <summary>A character stands where none of its kind may stand.</summary>
    UnexpectedCharacter,
    /// <summary>The value is complete, and more text follows.</summary>
    TrailingText,
    /// <summary>The code of the issuing organ (机关代字) is missing.</summary>
    MissingOrgan,
    /// <summary>The year in brackets is missing.</summary>
    MissingYear,
    /// <summary>The year, month, amount or number is outside what is possible.</summary>
    OutOfRange,
    /// <summary>A number is expected here.</summary>
    MissingNumber,
    /// <summary>The word 号 is missing after the number.</summary>
    MissingHao,
    /// <summary>There are more decimal places than the unit has.</summary>
    TooPrecise,
    /// <summary>Thousands separators do not stand before each third digit.</summary>
    MisplacedSeparator,
    /// <summary>The unit is none of those that are known here.</summary>
    UnknownUnit,
    /// <summary>There is no such day in the calendar.</summary>
    NoSuchDate,
    /// <summary>The end lies before the start.</summary>
    EndBeforeStart,
    /// <summary>The check digit does not fit the other characters.</summary>
    WrongCheckDigit,
    /// <summary>The code names no known category.</summary>
    UnknownCategory,
    /// <summary>This is not a step of a citation.</summary>
    UnknownStep,
}

/// <summary>Why a text could not be read as a value: which problem, and where.</summary>
/// <param name="Problem">Which problem.</param>
/// <param name="Position">Offset of the first character that is wrong, from 0; the length of the text where something is missing at the end.</param>
public readonly record struct ParseError(ParseProblem Problem, int Position);

/// <summary>
/// Thrown by the <c>Parse</c> methods. The message names the kind of value and the problem and never repeats the text,
/// since that may be a person's identity number.
/// </summary>
public sealed class ParseException(string valueName, ParseError error)
    : FormatException($"Not a {valueName}: {error.Problem} at {error.Position}.")
{
    public ParseError Error { get; } = error;
}

/// <summary>A value that is read from text that people type: all of the Kernel's values are, so that a form can treat them alike.</summary>
/// <typeparam name="TSelf">The value itself.</typeparam>
public interface IParsed<TSelf> where TSelf : IParsed<TSelf>
{
    /// <summary>Reads the whole text, blanks around it excepted; false with the reason when it is not such a value.</summary>
    static abstract bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TSelf value, out ParseError reason);
}
