using Gongbao.Data;
using Gongbao.Data.Encryption;
using Gongbao.Data.Packs;
using Gongbao.Policies.DisabilityCare.Contracts;
using Gongbao.Policies.DisabilityCare.ImportServed;
using Gongbao.Policies.DisabilityCare.Inspect;
using Gongbao.Policies.DisabilityCare.Needs;
using Gongbao.Policies.DisabilityCare.Recheck;
using Gongbao.Policies.DisabilityCare.RunPayment;
using Gongbao.Policies.DisabilityCare.Statistics;
using Gongbao.Rules.Parameters;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Policies.DisabilityCare.Served;

/// <summary>What the register of persons served and the payments need; apart from the procedure, so that a test may take them alone.</summary>
internal static class ServedServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, CareModelPart>();
        services.AddSingleton<CareOffice>();
        services.AddScoped<CareActs>();
        services.AddScoped<PayBooks>();
        services.AddScoped<PayRoll>();
        services.AddScoped<PayRuns>();
        services.AddScoped<Exits>();
        services.AddSingleton<WriteExitNotice>();
        services.AddScoped(s => new ServedRegister(s.GetRequiredService<IFieldCipher>(), s.GetRequiredService<ParameterBook>(), s.GetRequiredService<Pack>(), s.GetRequiredService<WriteExitNotice>()));
        services.AddScoped<ReadList>();
        services.AddScoped<DecideFindings>();
        services.AddScoped<BankFile>();
        services.AddScoped<Returns>();
        services.AddScoped<ImportPeople>();
        services.AddScoped<SurveyNeeds>();
        services.AddScoped<CareView>();
        services.AddScoped<AssessmentTerm>();
        services.AddScoped<PeopleQuery>();
        services.AddScoped<ExitNotices>();
        services.AddScoped<PayFiles>();
        services.AddScoped<PayMonths>();
        services.AddScoped<PayLines>();
        services.AddScoped<PayLineExports>();
        services.AddScoped<VisitFile>();
        services.AddScoped<CareFigures>();
        services.AddScoped<CareAudit>();
    }
}
