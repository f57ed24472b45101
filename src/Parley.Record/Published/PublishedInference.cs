using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Infers when an undated report was published from what its text says, at the precision that this defends.</summary>
internal static class PublishedInference
{
    /// <param name="document">Annotated without a reference day.</param>
    /// <param name="published">The date at the precision that can be defended.</param>
    /// <param name="reference">The day that relative dates are best resolved against; null where only a longer period is known.</param>
    /// <returns>False where the text defends nothing.</returns>
    public static bool TryInfer(AnnotatedDocument document, out EdtfDate published, out DateOnly? reference)
    {
        ArgumentNullException.ThrowIfNull(document);
        published = default;
        reference = null;
        return false;
    }
}
