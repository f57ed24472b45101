namespace Parley.Pages;

/// <summary>What the page may do: use its one style sheet and its one script, known by their hashes, and nothing else; no network at all.</summary>
internal static class ContentSecurityPolicy
{
    public static string For(PageAsset style, PageAsset script) =>
        $"default-src 'none'; style-src '{style.Hash}'; script-src '{script.Hash}'; base-uri 'none'; form-action 'none'";
}
