using Gongbao.Gazette.Contracts;

namespace Gongbao.Gazette.Export;

/// <summary>An article's first paragraph (款) is a provision of its own, and yet is printed on the line of the article's number.</summary>
internal static class RunIn
{
    /// <summary>The first paragraph of an article that prints nothing but its number; null for any other provision.</summary>
    public static Provision? Clause(Provision provision) =>
        provision.Kind == ProvisionKind.Article && provision.Title.Length + provision.Text.Length == 0
        && provision.Children is [{ Kind: ProvisionKind.Clause, Label: "", Title: "" } first, ..] ? first : null;

    /// <summary>What is printed below the provision's own line.</summary>
    public static IEnumerable<Provision> Below(Provision provision) =>
        Clause(provision) is { } clause ? clause.Children.Concat(provision.Children.Skip(1)) : provision.Children;
}
