using System.Text.Json;
using Parley.Testing;

namespace Parley.IntegrationTests;

public class CostTests
{
    private static string Terms(string name) => Repository.Path("terms", name);

    [Fact]
    public void Cost_OfAnAgreement_IsATableWithReasons()
    {
        var result = ParleyProcess.Run("cost", Terms("sma-11.yaml"), "--trace").Returned(0);
        Assert.Contains("billion KRW", result.Output, StringComparison.Ordinal);
        Assert.Contains("1,402.8", result.Output, StringComparison.Ordinal);
        Assert.Contains("1,038,900,000,000 (2020) x (1 + 7.4 % + 6.5 %) = 1,183,307,100,000", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void Cost_AsJson_HasTheTraceOfEveryYear()
    {
        var result = ParleyProcess.Run("cost", Terms("sma-12.yaml"), "--format", "json", "--as-of", "2024-10-04", "--assume", "kr-cpi=1..3..4").Returned(0);
        using var json = JsonDocument.Parse(result.Output);
        var years = json.RootElement.GetProperty("paths")[0].GetProperty("years");
        Assert.Equal(5, years.GetArrayLength());
        Assert.Equal(1_564_800_000_000m, years[1].GetProperty("amount").GetDecimal());
        Assert.True(years[1].GetProperty("assumed").GetBoolean());
        Assert.Equal("assumed on the command line", years[1].GetProperty("trace")[0].GetProperty("terms")[0].GetProperty("assumption").GetString());
    }

    [Fact]
    public void Cost_AsCsv_HasARowAYear() =>
        Assert.Equal(1 + 6, ParleyProcess.Run("cost", Terms("sma-11.yaml"), "--format", "csv", "--currency", "USD").Returned(0).Lines.Length);

    [Fact]
    public void Cost_AsHtml_IsWrittenWhole()
    {
        using var folder = new TemporaryFolder();
        ParleyProcess.Run("cost", Terms("sma-09.yaml"), "--format", "html", "-o", folder.At("page.html")).Returned(0);
        var page = File.ReadAllText(folder.At("page.html"));
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        Assert.Contains("9th Special Measures Agreement", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_OfAWrongFile_NamesLineAndColumn()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("wrong.yaml", "parley-terms: 1\nid: A\nname: A\nparties: {payer: KOR, payee: USA}\ncurrency: KRW\nterm: 2021\nrule:\n  - for: 2021\n    amonut: 5\n    reference: r\n");
        var result = ParleyProcess.Run("cost", file).Returned(3);
        Assert.Contains("PAR502 " + file + ":9:5: A rule has no key 'amonut'. (Did you mean 'amount'?)", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Cost_OfNoFile_SaysSo() => Assert.Contains("PAR525", ParleyProcess.Run("cost", "/nowhere/terms.yaml").Returned(3).Error, StringComparison.Ordinal);

    [Fact]
    public void Compare_SaysWhyPositionsDiffer()
    {
        var result = ParleyProcess.Run("cost", "compare", Terms("sma-11.yaml"), "13 % and then 7 % a year for four years", "nonsense", "--format", "json").Returned(1);
        Assert.Contains("PAR524", result.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(result.Output);
        var total = json.RootElement.GetProperty("differences")[0].GetProperty("total");
        Assert.Equal(
            total.GetProperty("difference").GetDecimal(),
            total.GetProperty("base").GetDecimal() + total.GetProperty("escalation").GetDecimal() + total.GetProperty("exchangeRate").GetDecimal() + total.GetProperty("rounding").GetDecimal());
    }

    [Fact]
    public void Compare_WithADossier_CostsItsPositions()
    {
        using var folder = new TemporaryFolder();
        ParleyProcess.Run("build", Repository.Path("samples", "sma"), "-o", folder.At("out")).Returned(0);
        var result = ParleyProcess.Run("cost", "compare", Terms("sma-11.yaml"), "-d", folder.At("out"), "--format", "json").Returned(0);
        using var json = JsonDocument.Parse(result.Output);
        Assert.True(json.RootElement.GetProperty("paths").GetArrayLength() > 2);
    }

    [Fact]
    public void Compare_OfManyPositions_KeepsEveryNumberWhole()
    {
        string[] positions = ["1 billion dollars a year", "fivefold", "13 %", "50 % more", "2 trillion won a year", "5 billion dollars a year"];
        var result = ParleyProcess.Run(["cost", "compare", Terms("sma-11.yaml"), .. positions]).Returned(0);
        Assert.All(result.Lines, static line => Assert.True(line.Length <= 80, line));
        Assert.DoesNotContain("\u2026", result.Output, StringComparison.Ordinal);
        Assert.Contains("5,194.5  31,167.0", result.Output, StringComparison.Ordinal);
        Assert.Contains("2,000.0  12,000.0", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Risk_AsCsv_HasPlainNumbers()
    {
        var result = ParleyProcess.Run("cost", "risk", Terms("sma-12.yaml"), "--paths", "2000", "--format", "csv").Returned(0);
        Assert.StartsWith("year,mean,", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n2026,1519200000000,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Risk_SameSeed_SamePage()
    {
        string[] arguments = ["cost", "risk", Terms("sma-12.yaml"), "--paths", "2000", "--seed", "5"];
        Assert.Equal(ParleyProcess.Run(arguments).Returned(0).Output, ParleyProcess.Run(arguments).Returned(0).Output);
    }

    [Fact]
    public void Check_ShippedFiles_ShowConflicts()
    {
        var result = ParleyProcess.Run(["cost", "check", .. Directory.GetFiles(Repository.Path("terms"), "*.yaml"), "--format", "csv"]).Returned(0);
        Assert.Contains("4th / 1999 total,333,339.2769,million USD,1.885,conflict", result.Output, StringComparison.Ordinal);
        Assert.Contains("5th / 2004 won part,6601,,100 million KRW,,not-known", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_HaveSources() => Assert.Contains("2.9,2010-12-31,high,\"http", ParleyProcess.Run("cost", "series", "kr-cpi", "--format", "csv").Returned(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--assume", "kr-cip=2")]
    [InlineData("--assume", "kr-cpi=two")]
    [InlineData("--rate", "USD=1400")]
    [InlineData("--as-of", "yesterday")]
    [InlineData("--real", "kr-cpi")]
    public void Option_ThatCannotBeRead_IsRefused(string option, string value) => ParleyProcess.Run("cost", Terms("sma-11.yaml"), option, value).Returned(2);
}
