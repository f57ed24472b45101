namespace Parley.Testing;

/// <summary>Finds the checkout and what lies beside it.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Parley.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the checkout.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the shared material beside the checkout; null where it is not there, and the test must skip, saying so.</summary>
    public static string? Shared(params string[] parts)
    {
        var path = System.IO.Path.Combine([Root, "..", "shared", .. parts]);
        return File.Exists(path) || Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Parley.slnx")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException("The tests run outside a checkout: no Parley.slnx above " + AppContext.BaseDirectory);
    }
}
