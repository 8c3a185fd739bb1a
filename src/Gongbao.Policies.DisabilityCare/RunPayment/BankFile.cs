using System.Globalization;
using System.Text;
using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Served;
using Gongbao.Rules.Parameters;
using Microsoft.EntityFrameworkCore;

namespace Gongbao.Policies.DisabilityCare.RunPayment;

/// <summary>One transfer of the bank file: what a payee gets for one person in a roll.</summary>
/// <param name="No">Number of the first line it pays; with the roll its reference.</param>
/// <param name="PersonId">For whom.</param>
/// <param name="PayeeId">To whom.</param>
/// <param name="AmountFen">Above zero.</param>
internal sealed record Transfer(int No, Guid PersonId, Guid PayeeId, long AmountFen)
{
    /// <summary>流水号: month, number of the roll, number of the line; digits only, as banks want it.</summary>
    public string Reference(PayRun run) => string.Create(CultureInfo.InvariantCulture, $"{run.Month:yyyyMM}{run.No:D2}{No:D6}");
}

/// <summary>银行代发文件: columns, their order and the encoding are parameters, as each bank has its own. Opens account numbers: whoever calls it has audited that.</summary>
internal sealed class BankFile(GongbaoDb db, IFieldCipher cipher, PayRoll roll, ParameterBook book)
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The transfers of a roll, in the order of its lines; who gets nothing has none.</summary>
    public async Task<List<Transfer>> TransfersAsync(Guid run, CancellationToken cancel)
    {
        var sums = await db.Set<PayLine>().Where(l => l.RunId == run).GroupBy(l => new { l.PersonId, l.PayeeId })
            .Select(g => new { g.Key.PersonId, g.Key.PayeeId, No = g.Min(l => l.No), Amount = g.Sum(l => l.AmountFen) }).Where(t => t.Amount > 0).OrderBy(t => t.No).ToListAsync(cancel);
        return [.. sums.Select(s => new Transfer(s.No, s.PersonId, s.PayeeId, s.Amount))];
    }

    /// <summary>Rows of cells, the first with the names of the columns.</summary>
    public async Task<List<string[]>> RowsAsync(PayRun run, CancellationToken cancel)
    {
        var columns = roll.LawOf(book, run.County, run.Known)(run.Month).Words("care.bank.columns");
        var transfers = await TransfersAsync(run.Id, cancel);
        var payees = await (from line in db.Set<PayLine>().Where(l => l.RunId == run.Id).Select(l => l.PayeeId).Distinct()
                            join payee in db.Set<Payee>() on line equals payee.Id
                            select payee).AsNoTracking().ToDictionaryAsync(p => p.Id, cancel);
        return [[.. columns.Select(Head)], .. transfers.Select(t => columns.Select(c => Cell(c, run, t, payees[t.PayeeId])).ToArray())];
    }

    /// <summary>The file as the bank takes it: CSV in the encoding of the parameter.</summary>
    public async Task<byte[]> CsvAsync(PayRun run, CancellationToken cancel)
    {
        var encoding = roll.LawOf(book, run.County, run.Known)(run.Month).Words("care.bank.encoding") is ["utf-8"] ? new UTF8Encoding(true) : Gb18030;
        var text = string.Concat((await RowsAsync(run, cancel)).Select(r => string.Join(',', r.Select(Quoted)) + "\r\n"));
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private static string Head(string column) => column switch
    {
        "reference" => "流水号",
        "payee" => "收款人",
        "account" => "收款账号",
        "bank" => "开户银行",
        "amount" => "金额",
        "remark" => "摘要",
        _ => column,
    };

    private string Cell(string column, PayRun run, Transfer transfer, Payee payee) => column switch
    {
        "reference" => transfer.Reference(run),
        "payee" => cipher.Open(CareColumns.PayeeName, RowId.Of(payee.Id), payee.Name),
        "account" => cipher.Open(CareColumns.Account, RowId.Of(payee.Id), payee.Account),
        "bank" => cipher.Open(CareColumns.Bank, RowId.Of(payee.Id), payee.Bank),
        "amount" => Yuan(transfer.AmountFen),
        "remark" => Month.Of(run.Month).ToChinese() + "照护和托养补贴",
        _ => "",
    };

    public static string Yuan(long fen) => (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
