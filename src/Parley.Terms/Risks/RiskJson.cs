using System.Text.Json;

namespace Parley.Terms;

/// <summary>Uncertainty as JSON.</summary>
internal static class RiskJson
{
    public static void Write(Utf8JsonWriter json, RiskResult risk)
    {
        json.WriteStartObject("uncertainty");
        json.WriteString("of", risk.Agreement.Id);
        json.WriteNumber("paths", risk.Options.Paths);
        json.WriteNumber("seed", risk.Options.Seed);
        json.WriteNumber("blockYears", risk.Options.BlockYears);
        json.WriteString("method", risk.History);
        json.WriteStartArray("years");
        foreach (var year in risk.Years)
            Year(json, year);
        json.WriteEndArray();
        json.WritePropertyName("total");
        Year(json, risk.Total);
        json.WriteStartArray("tornado");
        foreach (var bar in risk.Tornado)
        {
            json.WriteStartObject();
            json.WriteString("assumption", bar.Name);
            json.WriteNumber("lowPercent", bar.Low);
            json.WriteNumber("highPercent", bar.High);
            json.WriteNumber("totalAtLow", bar.TotalAtLow);
            json.WriteNumber("totalAtHigh", bar.TotalAtHigh);
            json.WriteString("range", bar.Basis);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Year(Utf8JsonWriter json, RiskYear year)
    {
        json.WriteStartObject();
        if (year.Year > 0)
            json.WriteNumber("year", year.Year);
        json.WriteNumber("mean", year.Mean);
        json.WriteStartArray("quantiles");
        foreach (var quantile in year.Quantiles)
        {
            json.WriteStartObject();
            json.WriteNumber("probability", quantile.Probability);
            json.WriteNumber("value", quantile.Value);
            json.WriteNumber("low95", quantile.Low);
            json.WriteNumber("high95", quantile.High);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
