using Gongbao.Casework.Cases;
using Gongbao.Casework.Contracts;
using Gongbao.Data.Encryption;

namespace Gongbao.Casework.Acts;

/// <summary>封存: seals and opens what a case holds of personal data. The only place where plain text and rows meet.</summary>
internal sealed class CaseSeal(IFieldCipher cipher)
{
    public string Facts(Case c) => cipher.Open(Case.FactsColumn, RowId.Of(c.Id), c.Facts);

    public string Name(Case c) => cipher.Open(Case.NameColumn, RowId.Of(c.Id), c.Name);

    public string Name(Guid id, Encrypted name) => cipher.Open(Case.NameColumn, RowId.Of(id), name);

    public Encrypted SealFacts(Guid id, string facts) => cipher.Seal(Case.FactsColumn, RowId.Of(id), facts);

    public Encrypted SealName(Guid id, string name) => cipher.Seal(Case.NameColumn, RowId.Of(id), name);

    public string Code(Case c) => cipher.Open(Case.CodeColumn, RowId.Of(c.Id), c.Code);

    public Encrypted SealCode(Guid id, string code) => cipher.Seal(Case.CodeColumn, RowId.Of(id), code);

    public Encrypted SealIdentity(Guid id, string identity) => cipher.Seal(Case.IdentityColumn, RowId.Of(id), identity);

    /// <summary>What the hash of a case is of: the person, and with an objection also what it is about, so that one may object to several.</summary>
    public static string IdentityOf(CaseSubject subject, Guid? parent) => parent is { } about ? $"{subject.Identity}/{about:N}" : subject.Identity;

    public string HashOf(string identity) => cipher.Lookup(Case.IdentityColumn, identity);

    public IReadOnlyList<string> HashesOf(string identity) => cipher.Lookups(Case.IdentityColumn, identity);

    public Encrypted? Seal(EncryptedColumn column, Guid row, string? text) => text is null ? null : cipher.Seal(column, RowId.Of(row), text);

    public string? Open(EncryptedColumn column, Guid row, Encrypted? value) => value is null ? null : cipher.Open(column, RowId.Of(row), value);

    /// <summary>The case opened: whoever calls has checked that the person may see it.</summary>
    public CaseFile FileOf(Case c) => new()
    {
        Id = c.Id,
        Number = c.Number,
        Procedure = c.Procedure,
        Region = c.Region,
        County = c.County,
        Order = c.Order.Split(' '),
        Step = c.Step,
        State = c.State,
        Stage = c.Stage,
        OwnerUnit = c.OwnerUnit,
        OpenedOn = c.OpenedOn,
        Due = c.Due == Case.NoLimit ? null : c.Due,
        ClosedOn = c.ClosedOn,
        Facts = Facts(c),
        ParentId = c.ParentId,
        ApplicantId = c.ApplicantId,
        Version = c.Version,
    };
}
