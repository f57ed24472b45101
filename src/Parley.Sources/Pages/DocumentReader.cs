using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Model;

namespace Parley.Sources;

/// <summary>Bytes to a clean document. Stateless and safe for all threads.</summary>
public sealed class DocumentReader
{
    public DocumentResult Read(SourceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = Encoding.UTF8.GetString(item.Bytes.Span);
        return new DocumentResult(
            new Document
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"sha256:{Convert.ToHexStringLower(SHA256.HashData(item.Bytes.Span))}"),
                Source = item.Name,
                Text = text,
                Outlet = item.Outlet,
                Title = item.Title,
                Published = item.Published,
                PublishedBasis = item.Published is null ? null : PublishedBasis.Given,
            },
            []);
    }
}
