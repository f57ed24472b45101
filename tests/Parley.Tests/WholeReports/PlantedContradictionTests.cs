using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Cli;
using Parley.Dossiers;
using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.WholeReports;

/// <summary>The cases of eval/contradictions through the whole pipeline, scored as eval/score_contradictions.py does.</summary>
public class PlantedContradictionTests
{
    private static readonly Lazy<ReportReader> Reader = new(ReportReader.CreateDefault);

    [Fact]
    public void NineOfTenAreFound_AndNineOfTenFindingsAreRight()
    {
        var (found, missed, wrong) = (0, new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(Repository.Path("eval", "contradictions", "cases.jsonl")))
        {
            using var parsed = JsonDocument.Parse(line);
            var one = parsed.RootElement;
            var left = Build(one).Disagreements.Where(finding => finding.Status != DisagreementStatus.Consistent).ToList();
            foreach (var wanted in one.GetProperty("expect").EnumerateArray())
            {
                var match = left.Find(finding => Is(finding, wanted));
                if (match is null)
                    missed.Add($"{one.GetProperty("case")} {wanted}");
                else
                    found++;
                left.Remove(match!);
            }
            var allowed = one.TryGetProperty("also", out var also) ? also.EnumerateArray().Select(kind => kind.GetString()!).ToList() : [];
            wrong.AddRange(left.Where(finding => !allowed.Contains(Cell.Of(finding.Kind))).Select(finding => $"{one.GetProperty("case")} {finding.Explanation}"));
        }
        Assert.True(found >= 0.9 * (found + missed.Count) && found >= 0.9 * (found + wrong.Count), $"found {found}\nmissed\n{string.Join('\n', missed)}\nfalse\n{string.Join('\n', wrong)}");
    }

    private static bool Is(Disagreement finding, JsonElement wanted) =>
        Cell.Of(finding.Kind) == wanted.GetProperty("kind").GetString() && Cell.Of(finding.Status) == wanted.GetProperty("status").GetString()
        && wanted.GetProperty("values").EnumerateArray().All(value => finding.Items.Any(item => item.Value == value.GetDecimal()));

    private static Dossier Build(JsonElement one)
    {
        var lines = new StringBuilder();
        foreach (var (report, i) in one.GetProperty("reports").EnumerateArray().Select((report, i) => (report, i)))
            lines.Append(CultureInfo.InvariantCulture, $"{{\"source\": \"{i}\", \"clean\": true, {report.GetRawText()[1..]}\n");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines.ToString()));
        var readings = new JsonLines().Read("cases", stream).Select(result => Reader.Value.Read(result.Item!).Reading!).ToList();
        return new DossierBuilder(new DossierOptions { ExchangeRates = ExchangeRateTable.Load() }).Build(readings);
    }
}
