using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>服务形式、银行账号和申请人意见: one form with who provides it, who is the payee, and the declaration.</summary>
internal static class ServiceCheck
{
    public static void Of(CareForm form, FaultList faults)
    {
        var service = form.Service;
        faults.Need(service.Service != CareService.Unknown, "service.service");
        Home(form, service.Service == CareService.Home, faults);
        Provider(service.Day, "service.day", service.Service == CareService.Day, faults);
        Provider(service.Institution, "service.institution", service.Service is CareService.Institution or CareService.PublicHome, faults);
        Account(form, faults);
        Declaration(form.Declaration, faults);
    }

    private static void Home(CareForm form, bool chosen, FaultList faults)
    {
        var carer = form.Service.Home;
        if (!chosen)
        {
            faults.Differ(form.Service.Service != CareService.Unknown && carer != new CareCarer(), "service.home.name", "OtherForm", "service.service");
            return;
        }
        faults.Need(carer.Name, "service.home.name");
        faults.Need(carer.Relation, "service.home.relation");
        faults.Value<CarePhone>(carer.Phone, "service.home.phone");
        var id = faults.Value<ResidentId>(carer.IdentityNumber, "service.home.identityNumber", needed: false);
        faults.Differ(id is not null && id == form.Applicant.Resident, "service.home.identityNumber", "SamePerson", "applicant.identityNumber");
    }

    private static void Provider(CareProvider provider, string key, bool chosen, FaultList faults)
    {
        if (!chosen)
        {
            faults.Differ(provider != new CareProvider(), key + ".name", "OtherForm", "service.service");
            return;
        }
        faults.Need(provider.Name, key + ".name");
        faults.Need(provider.Contact, key + ".contact");
        faults.Value<CarePhone>(provider.Phone, key + ".phone");
        faults.Value<CreditCode>(provider.CreditCode, key + ".creditCode", needed: false);
    }

    private static void Account(CareForm form, FaultList faults)
    {
        var account = form.Account;
        faults.Need(account.Holder, "account.holder");
        faults.Differ(account.Holder.Length > 0 && form.Service.ProvidedBy.Length > 0 && account.Holder != form.Service.ProvidedBy, "account.holder", "PayeeDiffers", "service.service");
        faults.Need(account.Bank, "account.bank");
        // Accounts of firms and passbooks have no check digit: a card's length with a wrong one is worth a second look, no more.
        if (faults.Value<BankAccount>(account.Number, "account.number") is { LooksLikeCard: false, Value.Length: >= 13 and <= 19 })
            faults.Add(CareFaultKind.Compare, "account.number", "CheckDigit");
    }

    private static void Declaration(CareDeclaration declaration, FaultList faults)
    {
        faults.Need(declaration.Accepts == true, "declaration.accepts");
        faults.Need(declaration.Signer, "declaration.signer");
        faults.Need(declaration.Date, "declaration.date");
    }
}
