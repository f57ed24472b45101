using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>A statement with what its speaker is found by; worked out once a report, however often the dossier is built.</summary>
internal sealed class Utterance
{
    private const int FewestLetters = 20;

    /// <summary>The speaker's name, or the words for somebody unnamed.</summary>
    public required string? Name { get; init; }

    public required PartyCode? Party { get; init; }

    /// <summary>Whether somebody is named on the record.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>The words of the name that tell one from another.</summary>
    public required ImmutableArray<string> Telling { get; init; }

    /// <summary>Under which the speaker is looked for.</summary>
    public required ImmutableArray<string> Keys { get; init; }

    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>A hash of what is said; null for words too few to be told again by chance.</summary>
    public required ulong? Words { get; init; }

    /// <summary>The first day on which it can have been said, by its own words.</summary>
    public required DateOnly? Day { get; init; }

    /// <summary>Its line in the dossier; null where only <see cref="Json"/> was kept.</summary>
    public DossierStatement? Line { get; init; }

    /// <summary>The line as JSON; empty where it was not kept.</summary>
    public StatementJson Json { get; init; }

    public static Utterance Of(ReportEntry report, Statement statement)
    {
        var actor = statement.Speaker is null ? null : report.ActorOf(statement.Speaker);
        var name = actor?.Name ?? statement.SpeakerText?.Quote;
        var isNamed = actor is not null && statement.Attribution is not (AttributionTerms.Background or AttributionTerms.Unattributed);
        return new()
        {
            Name = name,
            Party = statement.Party ?? actor?.Party,
            IsNamed = isNamed,
            Telling = PersonName.Telling(name),
            Keys = KeysOf(name, isNamed, report),
            Roles = actor?.Roles ?? [],
            Words = HashOf(statement),
            Day = statement.Date is { } date ? date.First ?? date.Last ?? DateOnly.MaxValue : null,
            Line = LineOf(report, statement),
        };
    }

    private static DossierStatement LineOf(ReportEntry report, Statement fact) => new()
    {
        Item = report.Refer(fact),
        Attribution = fact.Attribution,
        Polarity = fact.Polarity,
        Mode = fact.Mode,
        Date = fact.Date,
        Via = fact.Via,
        Topics = fact.Topics,
        Occasion = fact.Occasion,
        Anonymity = fact.Anonymity?.Quote,
    };

    // An unnamed speaker is looked for in its own report only.
    private static ImmutableArray<string> KeysOf(string? name, bool isNamed, ReportEntry report)
    {
        if (name is null)
            return [""];
        var words = WordList.Of(name).Where(word => !Lexicon.English.Is("stop", word)).Distinct(StringComparer.Ordinal);
        return [.. isNamed ? words : words.Select(word => report.Head.Id + word)];
    }

    private static ulong? HashOf(Statement statement)
    {
        var (hash, letters) = (WordHash.Start, 0);
        foreach (var content in statement.Content)
            hash = WordHash.Of(content.Quote, hash, ref letters);
        return letters > FewestLetters ? hash : null;
    }
}
