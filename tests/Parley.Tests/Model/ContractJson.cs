using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Parley.Model;

namespace Parley.Tests.Model;

/// <summary>Makes JSON of any contract type from the type itself, so that no member can be forgotten.</summary>
/// <param name="variant">Chooses among enum members, and in every third variant leaves out what may be absent.</param>
internal sealed class ContractJson(int variant)
{
    private static readonly NullabilityChecker Nullability = new();

    private readonly bool _leavesOut = variant % 3 == 1;

    private int _count = variant;

    public JsonNode Object(Type type)
    {
        var made = new JsonObject();
        foreach (var property in ParleyJsonContext.Default.GetTypeInfo(type)!.Properties)
            made[property.Name] = Nullability.IsNullable(property) && _leavesOut ? null : Value(property.PropertyType);
        return made;
    }

    private JsonNode Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Evidence))
            return new JsonObject { ["start"] = 2, ["end"] = 6, ["quote"] = "wörd" };
        if (type == typeof(Block))
            return new JsonObject { ["kind"] = Pick(Enum.GetNames<BlockKind>()).ToLowerInvariant(), ["start"] = 1, ["end"] = 4 };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return new JsonArray(Value(type.GetGenericArguments()[0]), Value(type.GetGenericArguments()[0]));
        if (type.IsEnum)
            return JsonValue.Create(Pick(EnumNames(type)));
        return Simple(type) ?? Object(type);
    }

    private JsonNode? Simple(Type type) => type switch
    {
        _ when type == typeof(string) => $"<text> \"{_count++}\" — 한국 \U0001F600\n",
        _ when type == typeof(int) => _count++,
        _ when type == typeof(bool) => _count++ % 2 == 0,
        _ when type == typeof(decimal) => 1234567.50m + _count++,
        _ when type == typeof(double) => 0.25,
        _ when type == typeof(EdtfDate) => Pick(["2020-01-14", "2020-01~", "2020/.."]),
        _ when type == typeof(PartyCode) => Pick(["KOR", "Dockers' Union"]),
        _ when type == typeof(CurrencyCode) => "USD",
        _ when type == typeof(Unit) => Pick(["USD", "%", "troops"]),
        _ => null,
    };

    // The names that the serializer itself writes.
    private static string[] EnumNames(Type type) =>
        [.. Enum.GetValues(type).Cast<object>().Select(value => System.Text.Json.JsonSerializer.Serialize(value, ParleyJsonContext.Default.GetTypeInfo(type)!).Trim('"'))];

    private string Pick(string[] names) => names[_count++ % names.Length];

    private sealed class NullabilityChecker
    {
        private readonly System.Reflection.NullabilityInfoContext _context = new();

        public bool IsNullable(JsonPropertyInfo property)
        {
            if (property.PropertyType.IsValueType)
                return Nullable.GetUnderlyingType(property.PropertyType) is not null;
            return property.AttributeProvider is System.Reflection.PropertyInfo info && _context.Create(info).ReadState == System.Reflection.NullabilityState.Nullable;
        }
    }
}
