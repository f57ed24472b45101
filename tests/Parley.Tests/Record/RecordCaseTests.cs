using System.Text.Json;
using System.Text;
using Parley.Model;
using Parley.Record;
using Parley.Sources;
using Parley.Testing;

namespace Parley.Tests.Record;

/// <summary>
/// Sentences with the facts that they hold: <c>Cases/Record/*.jsonl</c>. A fact is found by its evidence (<c>quote</c>); of what a case names, every key must be
/// so; where it gives a number for a kind (<c>"rounds": 0</c>), there must be that many.
/// </summary>
public class RecordCaseTests
{
    private static readonly ReportReader Reader = ReportReader.CreateDefault();

    public static TheoryData<string, int> Cases() => new(CaseLines.Of("Record"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_Case_HoldsWhatIsExpected(string file, int line)
    {
        using var json = CaseLines.Read("Record", file, line);
        using var reading = Read(json.RootElement);
        foreach (var kind in json.RootElement.EnumerateObject().Where(property => property.Name is "figures" or "rounds" or "agreements" or "deadlines" or "document"))
        {
            if (kind.Value.ValueKind == JsonValueKind.Number)
                Assert.Equal(kind.Value.GetInt32(), reading.RootElement.GetProperty(kind.Name).GetArrayLength());
            else if (kind.Value.ValueKind == JsonValueKind.Object)
                AssertHolds(kind.Value, reading.RootElement.GetProperty(kind.Name), reading.RootElement);
            else
                AssertAll(kind.Value, reading.RootElement.GetProperty(kind.Name), reading.RootElement);
        }
    }

    private static JsonDocument Read(JsonElement test)
    {
        var published = test.TryGetProperty("published", out var date) ? EdtfDate.Parse(date.GetString()!) : (EdtfDate?)null;
        var item = new SourceItem { Name = "case", Bytes = Encoding.UTF8.GetBytes(test.GetProperty("text").GetString()!), Format = SourceFormat.Text, Clean = true, Published = published };
        return JsonDocument.Parse(ReadingJson.Write(Reader.Read(item).Reading!));
    }

    private static void AssertAll(JsonElement expected, JsonElement found, JsonElement reading)
    {
        foreach (var fact in expected.EnumerateArray())
        {
            var quote = fact.GetProperty("quote").GetString();
            var matches = found.EnumerateArray().Where(item => Quotes(item).Contains(quote)).ToArray();
            Assert.True(matches.Length > 0, $"nothing rests on '{quote}': {found}");
            var nth = fact.TryGetProperty("nth", out var number) ? number.GetInt32() : 1;
            AssertHolds(fact, matches[nth - 1], reading);
        }
    }

    private static void AssertHolds(JsonElement expected, JsonElement found, JsonElement reading)
    {
        foreach (var property in expected.EnumerateObject().Where(property => property.Name is not ("quote" or "nth")))
        {
            var value = property.Name switch
            {
                "heads" => Heads(found, reading),
                "amount" => Amount(found, reading),
                _ => found.TryGetProperty(property.Name, out var given) ? Plain(given) : "null",
            };
            var direct = found.TryGetProperty(property.Name, out var item) ? item : default;
            if (property.Value.ValueKind == JsonValueKind.Object && direct.ValueKind == JsonValueKind.Object)
                AssertHolds(property.Value, direct, reading);
            else
                Assert.True(Plain(property.Value) == value, $"{property.Name}: expected {Plain(property.Value)}, found {value} in {found}");
        }
    }

    private static IEnumerable<string?> Quotes(JsonElement item) => item.GetProperty("evidence").EnumerateArray().Select(evidence => evidence.GetProperty("quote").GetString());

    private static string Heads(JsonElement round, JsonElement reading)
    {
        var actors = reading.GetProperty("actors").EnumerateArray().ToDictionary(actor => actor.GetProperty("id").GetString()!, actor => actor.GetProperty("name").GetString()!);
        return "[" + string.Join(", ", round.GetProperty("delegates").EnumerateArray().Select(member => actors[member.GetProperty("actor").GetString()!]).Order(StringComparer.Ordinal)) + "]";
    }

    private static string Amount(JsonElement agreement, JsonElement reading)
    {
        var id = agreement.TryGetProperty("amount", out var amount) ? amount.GetString() : null;
        return id is null ? "null" : Plain(reading.GetProperty("figures").EnumerateArray().First(figure => figure.GetProperty("id").GetString() == id).GetProperty("value"));
    }

    // Lists are compared as sets.
    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal().ToString(System.Globalization.CultureInfo.InvariantCulture),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Plain).Order(StringComparer.Ordinal)) + "]",
        _ => value.GetRawText(),
    };
}
