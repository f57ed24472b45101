using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Sources;

/// <summary>The phrases that mark furniture.</summary>
internal sealed class FurnitureLexicon
{
    private readonly PhraseIndex _phrases = new(Lexicon.Table("en/furniture"));
    private readonly ImmutableArray<Entry> _entries;

    public FurnitureLexicon() => _entries = [.. _phrases.Table.Rows.Select(Read)];

    /// <summary>The furthest reaching entry of the line for a zone; null where none fits.</summary>
    public Entry? Find(PageLine line, FurnitureZone zone, List<PhraseMatch> buffer)
    {
        buffer.Clear();
        _phrases.Find(line.Text, line.Tokens, buffer);
        Entry? best = null;
        foreach (var match in buffer)
        {
            var entry = _entries[match.Row];
            if ((entry.Zone == FurnitureZone.Any || entry.Zone == zone) && line.Shape.Words <= entry.MaxWords && (best is null || entry.Effect > best.Effect))
                best = entry;
        }
        return best;
    }

    private static Entry Read(ImmutableArray<string> row)
    {
        if (!Enum.TryParse<FurnitureZone>(row[2], ignoreCase: true, out var zone) || !Enum.TryParse<FurnitureEffect>(row[4], ignoreCase: true, out var effect)
            || !int.TryParse(row[3], NumberStyles.None, CultureInfo.InvariantCulture, out var words))
            throw new InvalidResourceException($"furniture: the row of '{row[0]}' is damaged.");
        return new(zone, words, effect, row[5]);
    }

    /// <param name="Zone">Where it holds.</param>
    /// <param name="MaxWords">Longer lines are left alone.</param>
    /// <param name="Effect">How far it reaches.</param>
    /// <param name="Kind">Names the rule.</param>
    public sealed record Entry(FurnitureZone Zone, int MaxWords, FurnitureEffect Effect, string Kind);
}
