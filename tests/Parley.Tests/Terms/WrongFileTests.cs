using System.Text.Json;
using Parley.Terms;
using Parley.Testing;

namespace Parley.Tests.Terms;

/// <summary>Mistakes in terms files: each is found at its place, and the message says how to mend it.</summary>
public class WrongFileTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.Path("tests", "Parley.Tests", "Cases", "Terms", "wrong.jsonl"));

    public static TheoryData<string> Cases() => [.. Lines.Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Mistake_IsFoundAtItsPlace(string name)
    {
        var wrong = Lines.Select(static line => JsonDocument.Parse(line).RootElement).First(one => one.GetProperty("name").GetString() == name);
        var loaded = new TermsLoader(SeriesCatalog.Default).Load("self.yaml", wrong.GetProperty("yaml").GetString()!, other => Other(wrong, other));
        Assert.Null(loaded.Agreement);
        var (code, line, column) = (wrong.GetProperty("code").GetString(), wrong.GetProperty("line").GetInt32(), wrong.GetProperty("column").GetInt32());
        var found = string.Join('\n', loaded.Problems);
        var problem = loaded.Problems.FirstOrDefault(one => one.Code == code && one.Line == line && one.Column == column);
        Assert.True(problem is not null, $"expected {code} at {line}:{column}, found\n{found}");
        Assert.Contains(wrong.GetProperty("message").GetString()!, problem.Message, StringComparison.Ordinal);
        Assert.Contains(wrong.GetProperty("hint").GetString()!, problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_AreAllShownInOneRun()
    {
        var loaded = new TermsLoader(SeriesCatalog.Default).Load("t.yaml", "parley-terms: 2\ncurrency: won\nterm: 2021/2020\nrule:\n  - {for: 2021, amount: x}\n");
        Assert.Superset(new HashSet<string> { "PAR504", "PAR505", "PAR506", "PAR516", "PAR520", "PAR521" }, loaded.Problems.Select(static problem => problem.Code).ToHashSet());
    }

    // Every number of a file made huge, tiny or negative, alone and through all that is shown.
    [Fact]
    public void AnyNumber_NeverThrows()
    {
        var whole = TermsFolder.Text("wage-settlement.yaml")!.Replace("categories:", "checks:\n  - {name: c, formula: amount(2026) * amount(2025) ^ 9, official: 1, unit: x, scale: 1}\ncategories:", StringComparison.Ordinal);
        string[] numbers = ["999999999999999999", "-999999999999999999", "999999", "-999999", "0.0000000000000000000000001", "0", "-100"];
        var lines = whole.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var number in numbers)
            {
                var text = string.Join('\n', lines.Select((line, at) => at == i ? System.Text.RegularExpressions.Regex.Replace(line, "(?<=(amount|rate|times|cap|floor|change|unit|share|official|scale): )-?[0-9.]+", number) : line));
                if (new TermsLoader(SeriesCatalog.Default).Load("t.yaml", text).Agreement is not { } agreement)
                    continue;
                var result = new CostModel(SeriesCatalog.Default).Run(agreement, CostOptions.Default);
                var path = new Measures(SeriesCatalog.Default).Of(result, new MeasureOptions { PriceIndex = "us-cpi", PriceYear = 2020, Discount = 900, DiscountYear = 2020, Troops = "us-troops-in-kr" });
                var difference = new PathComparer(SeriesCatalog.Default).Compare(path, path);
                Assert.NotEmpty(CostJson.Write([path], [difference]));
                Assert.NotEmpty(new CheckRunner(SeriesCatalog.Default).Run(result));
                Assert.NotEmpty(Parley.Pages.CostPage.Render([path], [difference], null));
            }
        }
    }

    [Fact]
    public void AnyText_NeverThrows()
    {
        var whole = TermsFolder.Text("sma-11.yaml")!;
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var (at, length) = (random.Next(whole.Length), random.Next(40));
            var damaged = (i % 4) switch
            {
                0 => whole[..at],
                1 => whole.Remove(at, Math.Min(length, whole.Length - at)),
                2 => whole.Insert(at, new string("{}[]:-&*!|>'\"%@`,#\t\n"[random.Next(20)], 1 + random.Next(3))),
                _ => whole[..at] + whole[(at / 2)..],
            };
            Assert.NotNull(new TermsLoader(SeriesCatalog.Default).Load("t.yaml", damaged, static _ => null));
        }
    }

    private static string? Other(JsonElement wrong, string name) =>
        wrong.TryGetProperty("others", out var others) && others.TryGetProperty(name, out var text) ? text.GetString() : null;
}
