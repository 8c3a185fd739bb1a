using System.Globalization;
using Gongbao.Commitments.Register;
using Microsoft.AspNetCore.Http;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>筛选 of the review page, from its address: annex, kind, state, and what stands out. What cannot be read is left out.</summary>
/// <param name="Key">Segment of the document's address.</param>
/// <param name="Annex">Null: wherever the shown proposal stands.</param>
/// <param name="Kind">Null: all kinds.</param>
/// <param name="State">Null: all states.</param>
/// <param name="Flag">Null: all.</param>
/// <param name="At">The proposal shown; null: where one left off.</param>
/// <param name="Edits">Whether it is shown for editing.</param>
internal sealed record ReviewFilter(string Key, int? Annex, ItemKind? Kind, ProposalState? State, ReviewFlag? Flag, Guid? At, bool Edits)
{
    public static ReviewFilter From(HttpRequest request, string key)
    {
        var query = request.Query;
        return new ReviewFilter(key,
            int.TryParse(query["part"], NumberStyles.None, CultureInfo.InvariantCulture, out var annex) ? annex : null,
            One<ItemKind>(query["kind"]), One<ProposalState>(query["state"]), One<ReviewFlag>(query["flag"]),
            Guid.TryParse(query["at"], out var at) ? at : null, query["edit"] == "1");
    }

    public bool Narrows => Kind is not null || State is not null || Flag is not null;

    /// <summary>Address of the page in this state.</summary>
    public string Href
    {
        get
        {
            var parts = new List<string>();
            if (Annex is { } annex) parts.Add(string.Create(CultureInfo.InvariantCulture, $"part={annex}"));
            if (Kind is { } kind) parts.Add($"kind={kind}");
            if (State is { } state) parts.Add($"state={state}");
            if (Flag is { } flag) parts.Add($"flag={flag}");
            if (At is { } at) parts.Add($"at={at}");
            if (Edits) parts.Add("edit=1");
            return $"/commitments/review/{Uri.EscapeDataString(Key)}{(parts.Count == 0 ? "" : "?" + string.Join('&', parts))}";
        }
    }

    /// <summary>Address of one proposal under the same filters, at its place on the page.</summary>
    public string To(Guid? id) => (this with { Annex = null, At = id, Edits = false }).Href + (id is null ? "" : "#now");

    private static T? One<T>(string? text) where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}

/// <summary>需要留意之处 of a proposal.</summary>
internal enum ReviewFlag
{
    /// <summary>疑似已立项.</summary>
    Known,

    /// <summary>疑似重复.</summary>
    Same,

    /// <summary>疑似矛盾.</summary>
    Contradiction,

    /// <summary>有两种理解.</summary>
    Reading,

    /// <summary>单位未对应.</summary>
    Unit,
}
