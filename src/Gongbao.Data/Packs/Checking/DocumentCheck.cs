using Gongbao.Kernel;

namespace Gongbao.Data.Packs;

internal static class DocumentCheck
{
    public static IEnumerable<PackProblem> Problems(Pack pack)
    {
        var names = pack.Units.SelectMany(u => u.Aliases.Append(u.Name).Append(u.ShortName ?? u.Name)).ToHashSet();
        var numbers = new Dictionary<string, PackDocument>();
        foreach (var document in pack.Documents)
        {
            if (document.Number is { } number && !numbers.TryAdd(number, document)) yield return new(document.At, "NumberTwice", number, numbers[number].Id);
            if (document.Number is { } own && (!DocumentNumber.TryParse(own, out var read) || read.ToString() != own)) yield return new(document.At, "NotANumber", own);
            foreach (var issuer in document.Issuers)
                if (!names.Contains(issuer)) yield return new(document.At, "NoIssuer", issuer);
            foreach (var problem in Dates(document)) yield return problem;
            var annexes = document.Annexes.Select(a => a.Number).ToList();
            if (annexes.Count > 1 && !annexes.SequenceEqual(Enumerable.Range(1, annexes.Count).Select(n => (int?)n)))
                yield return new(document.Annexes[0].At, "AnnexNumbers", string.Join(", ", annexes));
        }
        foreach (var problem in PackCheck.Doubles(pack.Documents, d => d.Id)) yield return problem;
    }

    private static IEnumerable<PackProblem> Dates(PackDocument document)
    {
        foreach (var problem in new[] { document.Date, document.Effective, document.Expires }.SelectMany(DateCheck.Problems)) yield return problem;
        var from = document.Effective?.Printed ?? document.Effective?.Inferred;
        var to = document.Expires?.Printed ?? document.Expires?.Inferred;
        if (from > to) yield return new(document.Expires!.At, "ExpiresFirst", $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");
    }
}
