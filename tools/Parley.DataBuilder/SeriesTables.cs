using System.Globalization;
using System.Text;
using CsvHelper;

namespace Parley.DataBuilder;

/// <summary>Compiles <c>data/series</c>: the catalogue and the values of all series, those of the exchange rates included.</summary>
internal static class SeriesTables
{
    private const string Target = "src/Parley.Terms/Resources/";

    public static IEnumerable<CompiledTable> Compile(string data)
    {
        var folder = Path.Combine(data, "series");
        var date = SourceDate.Of(folder);
        var ids = new List<string>();
        yield return new CompiledTable(Target + "series.tsv", Catalogue(Path.Combine(folder, "catalogue.csv"), date, ids));
        yield return new CompiledTable(Target + "series-values.tsv", Values(data, folder, date, ids));
    }

    private static string Catalogue(string path, string date, List<string> ids)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"#! series format=1 date={date}\n");
        text.Append("# Compiled from data/series by tools/Parley.DataBuilder; change it there.\n");
        text.Append("id\tname\tunit\tkind\tgaps\thistory\tnote\n");
        using var csv = CsvReader.Create(File.OpenRead(path));
        while (csv.Read())
        {
            string[] cells = [.. "id name unit kind gaps history note".Split(' ').Select(column => csv.GetString(column).Trim())];
            if (cells[3] is not ("change" or "level") || cells[4] is not ("none" or "hold") || cells.Any(cell => cell.AsSpan().IndexOfAny("\t\r\n") >= 0))
                throw new InvalidDataException($"{path}, line {csv.LineNumber}: kind is change or level, gaps is none or hold, and a cell has one line.");
            ids.Add(cells[0]);
            text.AppendJoin('\t', cells).Append('\n');
        }
        return text.ToString();
    }

    private static string Values(string data, string folder, string date, List<string> ids)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"#! series-values format=1 date={date}\n");
        text.Append("# Compiled from data/series and data/exchange-rates by tools/Parley.DataBuilder; change it there.\n");
        text.Append("id\tyear\tvalue\tknown\tconfidence\tsource\n");
        foreach (var id in ids)
        {
            var path = Path.Combine(folder, id + ".csv");
            var rates = Path.Combine(data, "exchange-rates", id + ".csv");
            if (File.Exists(path))
                Append(text, id, path, "value", "known");
            else if (File.Exists(rates))
                Append(text, id, rates, "krw_per_usd", null);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string id, string path, string valueColumn, string? knownColumn)
    {
        using var csv = CsvReader.Create(File.OpenRead(path));
        var before = int.MinValue;
        while (csv.Read())
        {
            var (year, value, confidence, source) = (csv.Parse<int>("year"), csv.Parse<decimal>(valueColumn), csv.GetString("confidence").Trim(), csv.GetString("source").Trim());
            // An average is known when its year is over.
            var known = knownColumn is null ? $"{year + 1}-01-01" : csv.GetString(knownColumn).Trim();
            if (year <= before || confidence is not ("high" or "medium") || source.Length == 0 || source.Contains("unverified", StringComparison.OrdinalIgnoreCase) || source.AsSpan().IndexOfAny("\t\r\n") >= 0
                || !DateOnly.TryParseExact(known, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                throw new InvalidDataException($"{path}, line {csv.LineNumber}: years go up, a value has a source that was verified, and a day from which it is known.");
            before = year;
            text.Append(CultureInfo.InvariantCulture, $"{id}\t{year}\t{value}\t{known}\t{confidence}\t{source}\n");
        }
    }
}
