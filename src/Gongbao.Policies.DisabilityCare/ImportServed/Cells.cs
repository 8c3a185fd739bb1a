using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Uploads;

namespace Gongbao.Policies.DisabilityCare.ImportServed;

/// <summary>Reads the cells of one row and notes what is wrong with each.</summary>
internal sealed class Cells(Sheet sheet, SheetRow row, SheetFaults faults)
{
    public bool Good { get; private set; } = true;

    public string this[string head] => row[sheet.Column(head)];

    /// <summary>Notes a fault; null, so that it can stand for the value.</summary>
    public string? Wrong(string head, SheetProblem problem)
    {
        Good = false;
        faults.Add(row.Line, head, problem);
        return null;
    }

    public string Text(string head, int longest)
    {
        var text = this[head];
        if (text.Length == 0) Wrong(head, SheetProblem.Missing);
        else if (text.Length > longest) Wrong(head, SheetProblem.TooLong);
        return text;
    }

    public T? Parsed<T>(string head) where T : class, IParsed<T>
    {
        if (this[head].Length == 0) Wrong(head, SheetProblem.Missing);
        else if (T.TryParse(this[head], out var value, out _)) return value;
        else Wrong(head, SheetProblem.BadNumber);
        return null;
    }

    public T Word<T>(string head, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (this[head].Length == 0) Wrong(head, SheetProblem.Missing);
        else if (words.TryGetValue(this[head], out var value)) return value;
        else Wrong(head, SheetProblem.BadWord);
        return default;
    }

    /// <summary>One kind or several, parted by 、 or ；.</summary>
    public int Households(string head)
    {
        var bits = 0;
        if (this[head].Length == 0) Wrong(head, SheetProblem.Missing);
        foreach (var word in this[head].Split(['、', '；', ';', ',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (ImportRow.Households.TryGetValue(word, out var bit)) bits |= bit;
            else Wrong(head, SheetProblem.BadWord);
        return bits;
    }

    /// <summary>Fen; null when the cell is empty.</summary>
    public long? Fen(string head)
    {
        if (this[head].Length == 0) return null;
        if (Money.TryParse(this[head], out var money) && money >= Money.Zero) return money.Fen;
        Wrong(head, SheetProblem.BadAmount);
        return null;
    }

    public DateOnly Date(string head)
    {
        if (!LegalDate.TryParse(this[head], out var day)) Wrong(head, this[head].Length == 0 ? SheetProblem.Missing : SheetProblem.BadDate);
        return day;
    }

    /// <summary>First day of the month, which Excel may have made a day of.</summary>
    public DateOnly Month(string head)
    {
        if (Kernel.Month.TryParse(this[head], out var month)) return month.FirstDay;
        if (LegalDate.TryParse(this[head], out var day)) return new(day.Year, day.Month, 1);
        Wrong(head, this[head].Length == 0 ? SheetProblem.Missing : SheetProblem.BadMonth);
        return default;
    }
}
