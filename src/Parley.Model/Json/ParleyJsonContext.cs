using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>The only JSON set-up: every type of the contract, written with the contract's names. Use <see cref="ReadingJson"/> for readings and dossiers:
/// what it writes is the same, byte for byte, and sooner done.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    Converters =
    [
        typeof(EvidenceConverter),
        typeof(BlockConverter),
        typeof(EdtfDateConverter),
        typeof(CurrencyCodeConverter),
        typeof(PartyCodeConverter),
        typeof(UnitConverter),
        typeof(KebabCaseEnumConverter<ActorKind>),
        typeof(KebabCaseEnumConverter<TimexType>),
        typeof(KebabCaseEnumConverter<AttributionTerms>),
        typeof(KebabCaseEnumConverter<StatementMode>),
        typeof(KebabCaseEnumConverter<Polarity>),
        typeof(KebabCaseEnumConverter<Modifier>),
        typeof(KebabCaseEnumConverter<Measure>),
        typeof(KebabCaseEnumConverter<FigureRole>),
        typeof(KebabCaseEnumConverter<PerPeriod>),
        typeof(KebabCaseEnumConverter<Stance>),
        typeof(KebabCaseEnumConverter<RoundStatus>),
        typeof(KebabCaseEnumConverter<RoundOutcome>),
        typeof(KebabCaseEnumConverter<AgreementStatus>),
        typeof(KebabCaseEnumConverter<EscalationKind>),
        typeof(KebabCaseEnumConverter<DeadlineStatus>),
        typeof(KebabCaseEnumConverter<PublishedBasis>),
        typeof(KebabCaseEnumConverter<DisagreementKind>),
        typeof(KebabCaseEnumConverter<DisagreementStatus>),
        typeof(KebabCaseEnumConverter<Severity>),
    ])]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(Dossier))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(EdtfDate))]
public sealed partial class ParleyJsonContext : JsonSerializerContext
{
    /// <summary>Options whose positions convert through <paramref name="map"/>, for texts with surrogate pairs.</summary>
    internal static JsonSerializerOptions OptionsFor(CodePointMap map)
    {
        var options = new JsonSerializerOptions(Default.Options);
        Replace<EvidenceConverter>(options, new EvidenceConverter(map));
        Replace<BlockConverter>(options, new BlockConverter(map));
        return options;
    }

    private static void Replace<T>(JsonSerializerOptions options, JsonConverter by)
    {
        for (var i = 0; i < options.Converters.Count; i++)
        {
            if (options.Converters[i] is T)
                options.Converters[i] = by;
        }
    }
}
