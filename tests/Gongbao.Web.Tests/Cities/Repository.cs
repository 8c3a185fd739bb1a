namespace Gongbao.Web.Tests.Cities;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Gongbao.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Gongbao.slnx not found above " + AppContext.BaseDirectory);
    }
}
