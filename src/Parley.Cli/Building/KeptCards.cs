using Parley.Dossiers;
using Parley.Store;

namespace Parley.Cli;

/// <summary>What earlier runs kept of reports, read where a run first asks.</summary>
internal sealed class KeptCards(DossierStore store)
{
    private readonly Lazy<Dictionary<ReadingKey, StoredCard>> _cards = new(() => store.Cards(PipelineIdentity.Current, JoiningIdentity.Current).ToDictionary(card => card.Key));

    /// <summary>The report with this key; null where nothing was kept.</summary>
    public BuildInput? Find(ReadingKey key)
    {
        if (!_cards.Value.TryGetValue(key, out var card))
            return null;
        var (document, source) = KeptReport.NamesOn(card.Card);
        return new(key, document, source, card.Card, null, card.Diagnostics);
    }

    /// <summary>The card of what has this identity; empty where there is none.</summary>
    public ReadOnlyMemory<byte> ByIdentity(string identity)
    {
        foreach (var (key, card) in _cards.Value)
        {
            if (JoiningIdentity.Of(key) == identity)
                return card.Card;
        }
        return default;
    }
}
