namespace Parley.Language;

/// <summary>A name of the lists.</summary>
/// <param name="Kind">Which list it is from.</param>
/// <param name="Name">The usual name of what it means.</param>
/// <param name="Code">The state (alpha-3) or body that it is or belongs to; null where the context must say.</param>
/// <param name="Class">For organisations: "ministry", "union", "company" and so on.</param>
internal sealed record GazetteerEntry(GazetteerKind Kind, string Name, string? Code, string Class = "")
{
    /// <summary>Whether it names a state or a body by a name, a capital or an adjective.</summary>
    public bool IsSide => Kind is GazetteerKind.Country or GazetteerKind.Demonym or GazetteerKind.Metonym or GazetteerKind.Body;

    /// <summary>Whether it stands for a body that is no state: "Brussels" for the European Union.</summary>
    public bool IsBody { get; init; }

    /// <summary>For demonyms: whether it means the people ("Americans").</summary>
    public bool IsPlural { get; init; }
}
