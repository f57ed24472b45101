using System.Text;

namespace Parley.DataBuilder;

/// <summary>A table as it is embedded: where it goes and what it must hold.</summary>
/// <param name="Path">From the checkout's root.</param>
/// <param name="Content">The whole file.</param>
internal sealed record CompiledTable(string Path, string Content)
{
    /// <summary>Every table that is made from <c>data/</c>.</summary>
    public static IEnumerable<CompiledTable> All(string root)
    {
        yield return ExchangeRateSeries.Compile(System.IO.Path.Combine(root, "data", "exchange-rates"));
        foreach (var table in SeriesTables.Compile(System.IO.Path.Combine(root, "data")))
            yield return table;
    }

    /// <summary>Writes the file, or only compares it.</summary>
    /// <returns>False where it was to be compared and differs.</returns>
    public bool Apply(string root, bool check)
    {
        var path = System.IO.Path.Combine(root, Path);
        var isSame = File.Exists(path) && File.ReadAllText(path) == Content;
        if (!isSame && check)
            Console.Error.WriteLine($"{Path} is not what data/ gives: run 'dotnet run --project tools/Parley.DataBuilder' and review the difference.");
        else if (!isSame)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        return isSame || !check;
    }
}
