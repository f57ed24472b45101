namespace Parley.Language;

/// <summary>What kind of name a list holds.</summary>
internal enum GazetteerKind
{
    /// <summary>A state by its name: "South Korea", "U.S.".</summary>
    Country,

    /// <summary>"South Korean", "Americans".</summary>
    Demonym,

    /// <summary>A capital or another place that stands for the state: "Seoul", "Downing Street".</summary>
    Metonym,

    /// <summary>A body that speaks for itself: "NATO".</summary>
    Body,
    Outlet,
    Organisation,

    /// <summary>A political party or movement.</summary>
    Party,

    /// <summary>A place that stands for nobody.</summary>
    Place,
}
