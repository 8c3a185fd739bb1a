using System.Reflection;
using System.Xml.Linq;

namespace Gongbao.Tests.Architecture;

/// <summary>The table of docs/architecture.md, held against the .csproj files and the built assemblies.</summary>
public sealed class ProjectTests
{
    // A project may reference what stands before it in this list, and nothing else.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Gongbao.Kernel"] = [],
        ["Gongbao.Rules"] = ["Gongbao.Kernel"],
        ["Gongbao.Data"] = ["Gongbao.Kernel", "Gongbao.Rules"],
        ["Gongbao.Data.Sqlite"] = ["Gongbao.Data"],
        ["Gongbao.Data.Npgsql"] = ["Gongbao.Data"],
        ["Gongbao.Platform"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data"],
        ["Gongbao.Registers"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform"],
        ["Gongbao.Gazette"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform", "Gongbao.Registers"],
        ["Gongbao.Casework"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform", "Gongbao.Registers", "Gongbao.Gazette"],
        ["Gongbao.Commitments"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform", "Gongbao.Registers", "Gongbao.Gazette"],
        ["Gongbao.Policies.Chains"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform", "Gongbao.Registers", "Gongbao.Gazette", "Gongbao.Casework"],
        ["Gongbao.Policies.DisabilityCare"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform", "Gongbao.Registers", "Gongbao.Gazette", "Gongbao.Casework"],
        ["Gongbao.Policies.FoodSafety"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform", "Gongbao.Registers", "Gongbao.Gazette", "Gongbao.Casework"],
        ["Gongbao.Policies.Housing"] = ["Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data", "Gongbao.Platform", "Gongbao.Registers", "Gongbao.Gazette", "Gongbao.Casework"],
        ["Gongbao"] = ["*"],
    };

    [Fact]
    public void Project_references_point_only_up_the_table()
    {
        var actual = Repository.ProjectReferences();
        Assert.Equal(Allowed.Keys.Order(), actual.Keys.Order());
        foreach (var (project, references) in actual)
            if (Allowed[project] is not ["*"])
                Assert.Empty(references.Except(Allowed[project]).Select(r => $"{project} -> {r}"));
    }

    [Fact]
    public void The_kernel_and_the_rules_have_no_packages()
    {
        foreach (var name in new[] { "Gongbao.Kernel.csproj", "Gongbao.Rules.csproj" })
        {
            var project = XDocument.Load(Repository.SourceFiles(name).Single());
            Assert.Empty(project.Descendants("PackageReference"));
            Assert.Empty(project.Descendants("FrameworkReference"));
        }
    }

    [Theory]
    [InlineData("Gongbao.Registers")]
    [InlineData("Gongbao.Gazette")]
    [InlineData("Gongbao.Casework")]
    [InlineData("Gongbao.Commitments")]
    [InlineData("Gongbao.Policies.Chains")]
    [InlineData("Gongbao.Policies.DisabilityCare")]
    [InlineData("Gongbao.Policies.FoodSafety")]
    [InlineData("Gongbao.Policies.Housing")]
    public void A_module_shows_only_its_contracts_its_module_class_and_its_pages(string name)
    {
        var open = Assembly.Load(name).GetExportedTypes().Where(t =>
            t.Namespace is not null
            && !t.Namespace.EndsWith(".Contracts", StringComparison.Ordinal)
            && t.Name != name.Split('.')[^1] + "Module"
            && !IsComponent(t));
        Assert.Empty(open.Select(t => t.FullName));
    }

    [Fact]
    public void Values_of_money_and_stored_figures_never_use_floating_point()
    {
        var bad = new[] { "Gongbao.Kernel", "Gongbao.Rules", "Gongbao.Data" }.Select(Assembly.Load)
            .SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(p => p.PropertyType == typeof(double) || p.PropertyType == typeof(float))
                .Select(p => $"{t.FullName}.{p.Name}"));
        Assert.Empty(bad);
    }

    private static bool IsComponent(Type? t) =>
        t is not null && (t.FullName == "Microsoft.AspNetCore.Components.ComponentBase" || IsComponent(t.BaseType) || IsComponent(t.DeclaringType)
            || t.Name == "_Imports");
}
