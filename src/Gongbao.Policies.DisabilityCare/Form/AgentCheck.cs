using Gongbao.Kernel;
using Gongbao.Policies.DisabilityCare.Contracts;

namespace Gongbao.Policies.DisabilityCare.Form;

/// <summary>代申请人信息: needed when the guardian or the institution applies, and another person than the applicant.</summary>
internal static class AgentCheck
{
    public static void Of(CareForm form, FaultList faults)
    {
        var (agent, needed) = (form.Agent, form.Applicant.Way is CareWay.Guardian or CareWay.Institution);
        if (needed)
        {
            faults.Need(agent.Name, "agent.name");
            faults.Need(agent.Relation, "agent.relation");
        }
        var id = faults.Value<ResidentId>(agent.IdentityNumber, "agent.identityNumber", needed);
        faults.Differ(id is not null && id == form.Applicant.Resident, "agent.identityNumber", "SamePerson", "applicant.identityNumber");
        faults.Value<CarePhone>(agent.Phone, "agent.phone", needed);
    }
}
