namespace Parley.Sources;

/// <summary>Where on a page a phrase means furniture.</summary>
internal enum FurnitureZone
{
    Any,

    /// <summary>Before the body.</summary>
    Head,

    /// <summary>Behind the body's last paragraph.</summary>
    Tail,
}
