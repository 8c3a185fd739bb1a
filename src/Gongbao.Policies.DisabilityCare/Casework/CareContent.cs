using System.Text.Json;
using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Casework;

/// <summary>填写内容: an office's fields as typed, by name; read into the form's parts only when the act counts.</summary>
internal sealed class CareContent
{
    /// <summary>The activities in the order of the form.</summary>
    public static readonly string[] Activities = ["eating", "dressing", "transfer", "walking", "toileting", "bathing"];

    /// <summary>What an assessment asks: the activities, who assessed and where.</summary>
    public static readonly string[] AssessmentFields = [.. Activities, "doctor", "institution"];

    /// <summary>The funds in the order of the form, then the other sources.</summary>
    public static readonly string[] Funds = ["living", "nursing", "oldAge", "subsistence", "other", "sources"];

    private readonly IReadOnlyDictionary<string, string> _typed;

    public CareContent(IReadOnlyDictionary<string, string> typed) => _typed = typed;

    public static CareContent Of(string? json) => new(json is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(json)!);

    public string? this[string field] => _typed.GetValueOrDefault(field) is { Length: > 0 } text ? text : null;

    public bool? YesNo(string field) => this[field] switch { "yes" => true, "no" => false, _ => null };

    /// <summary>Fen; null: not said.</summary>
    public long? Fen(string field) => this[field] is { } text && Money.TryParse(text, out var money) && money >= Money.Zero ? money.Fen : null;

    public Ability Ability(string activity) => this[activity] switch { "able" => Contracts.Ability.Able, "unable" => Contracts.Ability.Unable, _ => Contracts.Ability.Unknown };

    public AbilityAssessment Assessment(DateOnly day) => new()
    {
        Eating = Ability("eating"), Dressing = Ability("dressing"), Transfer = Ability("transfer"), Walking = Ability("walking"), Toileting = Ability("toileting"), Bathing = Ability("bathing"),
        Signature = new() { Name = this["doctor"] ?? "", Unit = this["institution"] ?? "", Date = day },
    };

    public CareIncome Income(long standardFen, bool inInstitution) => new()
    {
        StandardFen = standardFen, InInstitution = inInstitution, Living = Fen("living"), Nursing = Fen("nursing"), Subsistence = Fen("subsistence"),
        OldAge = Fen("oldAge"), Other = Fen("other"), Sources = Fen("sources"),
    };

    /// <summary>个别例外 that was chosen, with the document that allows it; null: none.</summary>
    public CountyWaiver? Waiver(string unit, DateOnly day) => this["exceptions"] is { } chosen ? new(chosen, this["exceptionDocument"] ?? "", unit, day) : null;

    public string Json => JsonSerializer.Serialize(_typed);
}
