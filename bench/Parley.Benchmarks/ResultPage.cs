using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Benchmarks;

/// <summary>Writes a benchmark's measures as <c>bench/results/NAME.md</c>.</summary>
internal static class ResultPage
{
    public static string Of(IBenchmark benchmark, IReadOnlyList<Measure> measures)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {benchmark.Name}\n\n{benchmark.Question}\n\nWritten by `bench/run {benchmark.Name}`; do not edit by hand. Medians, with the smallest and the largest run.\n");
        page.Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors.\n\n");
        page.Append("| what | figure | smallest | largest | unit |\n| --- | --- | --- | --- | --- |\n");
        foreach (var measure in measures)
            page.Append(CultureInfo.InvariantCulture, $"| {measure.What} | {Figure(measure.Value)} | {Figure(measure.Least)} | {Figure(measure.Most)} | {measure.Unit} |\n");
        return page.ToString();
    }

    public static string Figure(double? value) => value switch
    {
        null => "",
        >= 100 => value.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 1 => value.Value.ToString("0.00", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.######", CultureInfo.InvariantCulture),
    };
}
