namespace Parley.Store;

/// <summary>One place where searched words were found.</summary>
/// <param name="Source">Where the report came from.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">EDTF; null where unknown.</param>
/// <param name="Title">The report's headline.</param>
/// <param name="Speaker">Who said it, where statements were searched and somebody is named.</param>
/// <param name="Item">The statement's id in its reading; null where the text was searched.</param>
/// <param name="Snippet">The words around the hit; each found word stands between <see cref="Open"/> and <see cref="Close"/>.</param>
public sealed record SearchHit(string Source, string? Outlet, string? Published, string? Title, string? Speaker, string? Item, string Snippet)
{
    /// <summary>Before a found word: a control character that no clean text has.</summary>
    public const char Open = '\u0002';

    /// <summary>After a found word.</summary>
    public const char Close = '\u0003';
}
