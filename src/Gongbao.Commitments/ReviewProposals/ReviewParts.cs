using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Commitments.ReviewProposals;

/// <summary>What the module's face shows of the review.</summary>
internal static class ReviewParts
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<Reviewing>();
        services.AddScoped<OpenReview>();
        services.AddScoped<AcceptProposal>();
        services.AddScoped<MergeProposal>();
        services.AddScoped<RejectProposal>();
        services.AddScoped<EditProposal>();
        services.AddScoped<PickUnit>();
        services.AddScoped<ReviewMany>();
        services.AddScoped<ReviewQuery>();
        services.AddScoped<ReviewScene>();
        services.AddScoped<DocumentItems>();
    }

    public static IEnumerable<PagePart> Desk => [new(typeof(ReviewDesk), 40, Permissions.ReviewProposals)];

    public static IEnumerable<PagePart> Document => [new(typeof(DocumentNote), 20)];

    public static IEnumerable<AccessRow> Access =>
    [
        new("GET", "/commitments/review", Permissions.ReviewProposals),
        new("GET", "/commitments/review/{Number}", Permissions.ReviewProposals),
        new("POST", "/commitments/review/{Number}", Permissions.ReviewProposals),
    ];
}
