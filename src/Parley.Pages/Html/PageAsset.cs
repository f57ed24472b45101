using System.Security.Cryptography;
using System.Text;

namespace Parley.Pages;

/// <summary>A style sheet or a script that is embedded in the assembly and written into the page.</summary>
internal sealed class PageAsset
{
    private PageAsset(string text)
    {
        Text = text;
        Hash = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Exactly what stands between the tags.</summary>
    public string Text { get; }

    /// <summary>As a content security policy names it (CSP level 3, hash-source).</summary>
    public string Hash { get; }

    /// <exception cref="InvalidOperationException">There is no such asset, or it would end its own element.</exception>
    public static PageAsset Load(string name)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The asset {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser reads line ends as \n before it takes the hash.
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        if (text.Contains("</", StringComparison.Ordinal))
            throw new InvalidOperationException($"The asset {name} holds '</', which could end its element.");
        return new PageAsset(text);
    }
}
