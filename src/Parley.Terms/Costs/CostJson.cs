using System.Globalization;
using System.Text.Json;

namespace Parley.Terms;

/// <summary>Results as JSON, traces included. Amounts are numbers, exact as they are.</summary>
public static class CostJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One or several paths with their differences from the first.</summary>
    public static byte[] Write(IReadOnlyList<MeasuredPath> paths, IReadOnlyList<PathDifference> differences, RiskResult? risk = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(differences);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("parley-cost", 1);
            json.WriteStartArray("paths");
            foreach (var path in paths)
                Path(json, path);
            json.WriteEndArray();
            if (differences.Count > 0)
            {
                json.WriteStartArray("differences");
                foreach (var difference in differences)
                    Difference(json, difference);
                json.WriteEndArray();
            }
            if (risk is not null)
                RiskJson.Write(json, risk);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Path(Utf8JsonWriter json, MeasuredPath path)
    {
        var agreement = path.Result.Agreement;
        json.WriteStartObject();
        json.WriteString("id", agreement.Id);
        json.WriteString("name", agreement.Name);
        json.WriteString("file", agreement.File);
        json.WriteString("currency", agreement.Currency.Code);
        json.WriteString("shownIn", path.Currency.Code);
        json.WriteString("term", agreement.Term.ToString());
        if (agreement.Note is not null)
            json.WriteString("note", agreement.Note);
        if (path.Result.Options.AsOf != DateOnly.MaxValue)
            json.WriteString("asOf", path.Result.Options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Number(json, "total", path.Result.Total);
        json.WriteStartArray("years");
        foreach (var year in path.Years)
            Year(json, year, agreement.Currency != path.Currency, path.Options);
        json.WriteEndArray();
        Interim(json, path.Result);
        json.WriteEndObject();
    }

    private static void Year(Utf8JsonWriter json, MeasuredYear year, bool isConverted, MeasureOptions options)
    {
        var source = year.Source;
        json.WriteStartObject();
        json.WriteNumber("year", year.Year);
        Number(json, "amount", source.Amount);
        json.WriteString("basis", Name(source.Basis));
        json.WriteBoolean("assumed", source.IsAssumed);
        if (source.Why is not null)
            json.WriteString("why", source.Why);
        if (isConverted)
        {
            Number(json, "converted", year.Converted);
            Number(json, "rate", year.Rate);
            json.WriteString("rateSource", year.RateSource);
        }
        if (options.PriceIndex is not null)
            Number(json, "real", year.Real);
        if (options.Discount is not null)
            Number(json, "present", year.Present);
        if (options.Troops is not null)
            Number(json, "perSoldier", year.PerSoldier);
        if (options.Budget is not null)
            Number(json, "budgetSharePercent", year.BudgetShare);
        if (source.Recorded is { } recorded)
        {
            json.WriteStartObject("recorded");
            json.WriteNumber("amount", recorded.Amount.Amount);
            json.WriteString("currency", recorded.Amount.Currency.Code);
            json.WriteString("reference", recorded.Reference);
            json.WriteEndObject();
        }
        Categories(json, source);
        json.WriteStartArray("trace");
        foreach (var part in source.Parts)
            Trace(json, part);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Categories(Utf8JsonWriter json, CostYear year)
    {
        if (year.Categories.IsEmpty)
            return;
        json.WriteStartArray("categories");
        foreach (var category in year.Categories)
        {
            json.WriteStartObject();
            json.WriteString("name", category.Name);
            json.WriteNumber("amount", category.Amount);
            json.WriteString("basis", category.Basis);
            Number(json, "sharePercent", category.Share);
            Number(json, "cash", category.Cash);
            Number(json, "inKind", category.InKind);
            Number(json, "returnsLow", category.DomesticLow);
            Number(json, "returnsHigh", category.DomesticHigh);
            if (category.Terms?.Domestic is { } domestic)
                json.WriteString("returnsReference", domestic.Reference);
            foreach (var limit in category.Limits)
            {
                json.WriteStartObject(limit.Limit.AtLeast is null ? "atMost" : "atLeast");
                json.WriteNumber("percent", limit.Limit.AtLeast ?? limit.Limit.AtMost ?? 0);
                json.WriteString("of", limit.Limit.OfWords);
                Number(json, "bound", limit.Bound);
                if (limit.IsKept is { } kept)
                    json.WriteBoolean("kept", kept);
                else
                    json.WriteNull("kept");
                json.WriteEndObject();
            }
            if (category.Terms is not null)
                json.WriteString("reference", category.Terms.Reference);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Trace(Utf8JsonWriter json, ConvertedPart part)
    {
        var trace = part.Trace;
        json.WriteStartObject();
        json.WriteString("part", part.Part.Name);
        json.WriteString("currency", part.Part.Currency.Code);
        json.WriteString("basis", Name(trace.Basis));
        Number(json, "amount", trace.Amount);
        json.WriteString("formula", TraceWords.Formula(trace, part.Part.Currency.Code));
        if (trace.Basis == AmountBasis.Rule)
        {
            json.WriteNumber("from", trace.From);
            json.WriteNumber("fromYear", trace.FromYear);
            json.WriteNumber("changePercent", trace.Change);
            json.WriteNumber("unrounded", trace.Unrounded);
            json.WriteStartArray("terms");
            foreach (var term in trace.Terms)
                Term(json, term);
            json.WriteEndArray();
        }
        if (part.RateSource is not null)
        {
            Number(json, "rate", part.Rate);
            json.WriteString("rateSource", part.RateSource);
        }
        if (trace.Rule is not null)
            json.WriteString("reference", trace.Rule.Reference);
        json.WriteEndObject();
    }

    private static void Term(Utf8JsonWriter json, TraceTerm term)
    {
        json.WriteStartObject();
        if (term.Term.Index is not null)
        {
            json.WriteString("series", term.Term.Index);
            json.WriteNumber("year", term.Year!.Value);
        }
        json.WriteNumber("percent", term.Index);
        json.WriteNumber("usedPercent", term.Used);
        if (term.Value is { } value)
        {
            json.WriteString("known", value.Known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("confidence", value.Confidence);
            json.WriteString("source", value.Source);
        }
        if (term.Assumption is { } assumption)
            json.WriteString("assumption", assumption.Reference);
        json.WriteEndObject();
    }

    private static void Interim(Utf8JsonWriter json, CostResult result)
    {
        if (result.Interim.IsEmpty)
            return;
        json.WriteStartArray("gaps");
        foreach (var interim in result.Interim)
        {
            json.WriteStartObject();
            json.WriteString("from", interim.Gap.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("to", interim.Gap.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("days", interim.Days);
            Number(json, "paid", interim.Paid);
            Number(json, "due", interim.Due);
            Number(json, "difference", interim.Difference);
            json.WriteString("measure", interim.Gap.Measure);
            json.WriteString("reference", interim.Gap.Reference);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Difference(Utf8JsonWriter json, PathDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("of", difference.Other.Result.Agreement.Name);
        json.WriteString("from", difference.Reference.Result.Agreement.Name);
        json.WriteString("currency", difference.Reference.Currency.Code);
        json.WriteStartArray("years");
        foreach (var year in difference.Years)
            Cause(json, year, isTotal: false);
        json.WriteEndArray();
        json.WritePropertyName("total");
        Cause(json, difference.Total, isTotal: true);
        json.WriteEndObject();
    }

    private static void Cause(Utf8JsonWriter json, DifferenceYear year, bool isTotal)
    {
        json.WriteStartObject();
        if (!isTotal)
            json.WriteNumber("year", year.Year);
        json.WriteNumber("difference", year.Difference);
        json.WriteNumber("base", year.Base);
        json.WriteNumber("escalation", year.Escalation);
        json.WriteNumber("exchangeRate", year.Exchange);
        json.WriteNumber("rounding", year.Rounding);
        json.WriteEndObject();
    }

    /// <summary>How a basis is written in JSON and CSV.</summary>
    public static string Name(AmountBasis basis) => basis switch
    {
        AmountBasis.Set => "set",
        AmountBasis.Rule => "rule",
        AmountBasis.Recorded => "recorded",
        _ => "not-known",
    };

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
