using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Model;

/// <summary>Enum members as the contract writes them: <c>OnRecord</c> is <c>on-record</c>.</summary>
internal sealed class KebabCaseEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
