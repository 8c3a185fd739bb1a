namespace Gongbao.Data.Acts;

/// <summary>行为人. Who acts.</summary>
/// <param name="Id">Id of the user; <c>system</c>, or <c>api:…</c> for a token.</param>
/// <param name="Name">Name as it was on that day.</param>
public sealed record Actor(string Id, string Name)
{
    /// <summary>系统: jobs and loading of packs.</summary>
    public static Actor System { get; } = new("system", "系统");
}

/// <summary>
/// 行为（留痕）. Something somebody did: it commits together with its audit row and its outgoing messages, or not at all.
/// No field may hold personal data other than the names of officials; the subject is named by its id.
/// </summary>
public sealed record Act
{
    /// <summary>What was done, such as <c>gazette.publish</c>; one word a kind, stable for ever.</summary>
    public required string Kind { get; init; }

    public required Actor Actor { get; init; }

    /// <summary>Unit in which the actor acts; empty for the public and for the system.</summary>
    public string UnitId { get; init; } = "";

    /// <summary>Id of the person for whom the actor acts (a carer, a village cadre, a leave cover), or null.</summary>
    public string? OnBehalfOf { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string SubjectType { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Reason given, where one is asked for.</summary>
    public string? Reason { get; init; }

    /// <summary>Facts of the act as a JSON object, without personal data.</summary>
    public string? Details { get; init; }

    /// <summary>The form's one-time token or the API's idempotency key; null where repeating does no harm.</summary>
    public FormToken? Form { get; init; }
}

/// <summary>一次性凭证. One-time token of a form, or the <c>Idempotency-Key</c> header of a request.</summary>
/// <param name="Value">The token, at most 100 characters.</param>
/// <param name="RequestHash">Hash of what was sent (see <see cref="Receipts"/>), so that a token cannot be reused for other content.</param>
/// <exception cref="ArgumentException">The token is empty or too long.</exception>
public sealed record FormToken(string Value, string RequestHash)
{
    public const int MaxLength = 100;

    public string Value { get; } = Value.Length is > 0 and <= MaxLength
        ? Value : throw new ArgumentException($"A one-time token has 1 to {MaxLength} characters, not {Value.Length}.", nameof(Value));
}

/// <summary>What the person is answered, and answered again when the same form arrives twice.</summary>
/// <param name="Status">HTTP status, such as 303 or 201.</param>
/// <param name="Location">Address that the answer points to.</param>
public sealed record ActResult(int Status, string? Location)
{
    /// <summary>The act had been done before: this is its stored answer and nothing was written now.</summary>
    public bool Replayed { get; init; }
}
