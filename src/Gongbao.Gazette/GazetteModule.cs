using Gongbao.Data;
using Gongbao.Data.Acts;
using Gongbao.Data.Packs;
using Gongbao.Gazette.Api;
using Gongbao.Gazette.Appointments;
using Gongbao.Gazette.Contacts;
using Gongbao.Gazette.Contracts;
using Gongbao.Gazette.LoadIssue;
using Gongbao.Gazette.Meetings;
using Gongbao.Gazette.Parameters;
using Gongbao.Gazette.Publishing;
using Gongbao.Gazette.Search;
using Gongbao.Platform.Access;
using Gongbao.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Gazette;

/// <summary>What the host knows of the Gazette module (公报).</summary>
public sealed class GazetteModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<CitationLinks>();
        services.AddSingleton<IModelPart, GazetteModelPart>();
        ParameterRoutes.AddServices(services);
        services.AddSingleton<ParameterWords>();
        services.AddScoped<ParameterList>();
        services.AddScoped<SearchIndex>();
        services.AddScoped<PostingReader>();
        services.AddScoped<GazetteSearch>();
        services.AddScoped<GazetteShelf>();
        services.AddScoped<RelationShelf>();
        services.AddScoped<DocumentQuery>();
        services.AddScoped<DocumentScene>();
        services.AddScoped<DocumentExports>();
        services.AddScoped<MeetingShelf>();
        services.AddScoped<AppointmentShelf>();
        services.AddScoped<ContactShelf>();
        services.AddScoped<WriteDocument>();
        services.AddScoped<JoinDocuments>();
        services.AddScoped<PublishIssue>();
        services.AddScoped<KnownDocuments>();
        services.AddScoped(s => new DraftDesk(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<ReadingCache>(), s.GetService<Pack>()));
        services.AddScoped<UploadIssue>();
        services.AddScoped<CorrectDraft>();
        services.AddSingleton<ReadingCache>();
        services.AddScoped(s => new GazettePublishing(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<PublishIssue>(), s.GetRequiredService<ActLog>()));
        services.AddScoped(s => new GazetteTexts(s.GetRequiredService<GongbaoDb>()));
        services.AddScoped(s => new PublishedDocuments(s.GetRequiredService<GongbaoDb>(), s.GetRequiredService<Ambiguities>()));
        services.AddSingleton(s => new Ambiguities(s.GetService<Pack>()));
    }

    public void MapRoutes(IEndpointRouteBuilder routes)
    {
        DocumentsApi.Map(routes);
        RegistersApi.Map(routes);
        DocumentExports.Map(routes);
        ListExports.Map(routes);
        ParametersApi.Map(routes);
    }

    public Task PrepareAsync(IServiceProvider services, CancellationToken cancel) => PrepareGazette.RunAsync(services, cancel);

    public IEnumerable<NavItem> Navigation => [new("/gazette", typeof(GazetteText), "Gazette", 10), new("/rules/parameters", typeof(GazetteText), "Rules.Parameters", 35)];

    public IEnumerable<PagePart> HomeParts => [new(typeof(GazetteHome), 10)];

    public IEnumerable<PagePart> DeskParts => ParameterRoutes.DeskParts;

    public IEnumerable<AccessRow> Access =>
    [
        new("GET", "/gazette", null),
        new("GET", "/gazette/{Number}", null),
        new("GET", "/gazette/{Number}/{EId}", null),
        new("GET", "/gazette/{Number}/annex/{Annex:int}", null),
        new("GET", "/gazette/{Number}/versions", null),
        new("GET", "/gazette/{Number}/interpretation", null),
        new("GET", "/gazette/issues/{Id}", null),
        new("GET", "/gazette/meetings", null),
        new("GET", "/gazette/meetings/{Id}", null),
        new("GET", "/gazette/appointments", null),
        new("GET", "/gazette/contacts", null),
        new("GET", "/search", null),
        new("GET", "/rules/parameters", null),
        new("GET", "/rules/parameters/{Key}", null),
        new("GET", "/rules/parameters/difference", null),
        new("GET", "/rules/readings", null),
        new("GET", ParametersApi.List, null),
        new("GET", ParametersApi.Readings, null),
        .. new[]
        {
            DocumentExports.Akn, DocumentExports.Json, DocumentExports.Text, DocumentExports.Docx, DocumentExports.Feed,
            DocumentsApi.List, DocumentsApi.One, DocumentsApi.Provision, RegistersApi.Search, RegistersApi.Meetings, RegistersApi.Appointments, RegistersApi.Contacts,
        }.Concat(ListExports.Routes).Select(route => new AccessRow("GET", route, null)),
        new("GET", "/gazette/load", Permissions.EditGazette),
        new("POST", "/gazette/load", Permissions.EditGazette) { Upload = true },
        new("GET", "/gazette/load/{Id:guid}", Permissions.EditGazette),
        new("POST", "/gazette/load/{Id:guid}", Permissions.EditGazette),
        new("GET", "/gazette/load/{Id:guid}/{Start:int}", Permissions.EditGazette),
        new("POST", "/gazette/load/{Id:guid}/{Start:int}", Permissions.EditGazette),
        .. ParameterRoutes.Access,
    ];
}
