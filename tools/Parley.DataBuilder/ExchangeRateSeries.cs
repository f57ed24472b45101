using System.Globalization;
using System.Text;
using CsvHelper;
using Parley.Model;

namespace Parley.DataBuilder;

/// <summary>Compiles <c>BASE-QUOTE.csv</c> (yearly averages) and <c>BASE-QUOTE-agreement.csv</c> (rates that an agreement used).</summary>
internal static class ExchangeRateSeries
{
    private const string AgreementSuffix = "-agreement";

    public static CompiledTable Compile(string folder)
    {
        var rows = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(Read).ToList();
        Check(rows);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"#! exchange-rates format=1 date={SourceDate.Of(folder)}\n");
        text.Append("# Compiled from data/exchange-rates by tools/Parley.DataBuilder; change it there.\n");
        text.Append("base\tquote\tyear\trate\tkind\tsource\n");
        foreach (var row in rows.OrderBy(row => row.Base, StringComparer.Ordinal).ThenBy(row => row.Quote, StringComparer.Ordinal).ThenBy(row => row.Year).ThenByDescending(row => row.Kind, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{row.Base}\t{row.Quote}\t{row.Year}\t{row.Rate}\t{row.Kind}\t{row.Source}\n");
        return new CompiledTable("src/Parley.Cli/Resources/exchange-rates.tsv", text.ToString());
    }

    private static IEnumerable<RateRow> Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var kind = name.EndsWith(AgreementSuffix, StringComparison.Ordinal) ? "agreement" : "average";
        var pair = name.Replace(AgreementSuffix, "", StringComparison.Ordinal).Split('-');
        if (pair.Length != 2)
            throw new InvalidDataException($"{path}: a file of rates is called BASE-QUOTE.csv.");
        var rateColumn = $"{pair[1]}_per_{pair[0]}";
        using var csv = CsvReader.Create(File.OpenRead(path));
        while (csv.Read())
            yield return ToRow(path, csv, pair, rateColumn, kind);
    }

    private static RateRow ToRow(string path, CsvReader csv, string[] pair, string rateColumn, string kind)
    {
        try
        {
            var row = new RateRow(
                new CurrencyCode(pair[0].ToUpperInvariant()).Code,
                new CurrencyCode(pair[1].ToUpperInvariant()).Code,
                csv.Parse<int>("year"),
                csv.Parse<decimal>(rateColumn),
                kind,
                csv.GetString("source").Trim());
            if (row.Source.Length == 0 || row.Source.AsSpan().IndexOfAny("\t\r\n") >= 0 || row.Rate <= 0)
                throw new InvalidDataException($"{path}, line {csv.LineNumber}: a rate is above zero and has a source of one line.");
            return row;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{path}, line {csv.LineNumber}: {e.Message}", e);
        }
    }

    private static void Check(List<RateRow> rows)
    {
        foreach (var twice in rows.GroupBy(row => (row.Base, row.Quote, row.Year, row.Kind)).Where(group => group.Count() > 1))
            throw new InvalidDataException($"There are {twice.Count()} rates for {twice.Key}.");
    }
}
