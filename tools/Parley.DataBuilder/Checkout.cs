namespace Parley.DataBuilder;

/// <summary>The folder that holds <c>Parley.slnx</c>, from wherever the program runs.</summary>
internal static class Checkout
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
                return folder.FullName;
        }
        throw new InvalidDataException("There is no Parley.slnx above " + AppContext.BaseDirectory);
    }
}
