using System.Collections.Immutable;
using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What groups a report with others: its parties, and the words that its agreements and its title go by.</summary>
internal sealed class ReportProfile
{
    private ReportProfile(ReportEntry report, HashSet<string> places)
    {
        Report = report;
        Parties = PartiesOf(report.Reading);
        Names = Telling(report.Reading.Agreements.SelectMany(agreement => WordList.Of(agreement.Name).Concat(WordList.Of(agreement.Subject))), places);
        Title = Telling(WordList.Of(report.Document.Title), places);
        People = report.Reading.Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => FullName(actor.Name)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Heads = report.Reading.Rounds.SelectMany(round => round.Delegates).Where(member => member.Head)
            .Select(member => FullName(report.Reading.Actors.FirstOrDefault(actor => actor.Id == member.Actor)?.Name)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Amounts = report.Figures.Where(PositionMention.IsPosition)
            .Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Value:G29} {figure.Unit}")).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>As an earlier build had it.</summary>
    public ReportProfile(ReportEntry report, ImmutableArray<PartyCode> parties, ImmutableArray<HashSet<string>> signs)
    {
        Report = report;
        Parties = parties;
        (Names, Title, People, Heads, Amounts) = (signs[0], signs[1], signs[2], signs[3], signs[4]);
    }

    public ReportEntry Report { get; }

    /// <summary>All its signs, in the order in which they are kept.</summary>
    public ImmutableArray<HashSet<string>> Signs => [Names, Title, People, Heads, Amounts];

    /// <summary>Sorted; the sides that bargain, as far as the report bears them out.</summary>
    public ImmutableArray<PartyCode> Parties { get; }

    /// <summary>Words of its agreements' names that tell one agreement from another.</summary>
    public HashSet<string> Names { get; }

    public HashSet<string> Title { get; }

    /// <summary>Everybody named in full.</summary>
    public HashSet<string> People { get; }

    /// <summary>Those who led a side in a round.</summary>
    public HashSet<string> Heads { get; }

    /// <summary>What is asked, offered, agreed or paid.</summary>
    public HashSet<string> Amounts { get; }

    public static ReportProfile Of(ReportEntry report) => new(report, PlaceWords(report.Reading));

    // A surname alone may be anybody's.
    private static string? FullName(string? name) => WordList.Of(name) is { Count: > 1 } words ? string.Join(' ', words) : null;

    private static HashSet<string> Telling(IEnumerable<string> words, HashSet<string> places) =>
        words.Where(word => Lexicon.English.Names(word) && !places.Contains(word)).ToHashSet(StringComparer.Ordinal);

    // "South Korea" in an agreement's name says who, not what.
    private static HashSet<string> PlaceWords(Reading reading) =>
        reading.Actors.Where(actor => actor.Kind == ActorKind.Country)
            .SelectMany(actor => actor.Aliases.Append(actor.Name)).SelectMany(WordList.Of).ToHashSet(StringComparer.Ordinal);

    private static ImmutableArray<PartyCode> PartiesOf(Reading reading)
    {
        var stated = reading.Agreements.Where(agreement => agreement.Status == AgreementStatus.Negotiating)
            .Select(agreement => agreement.Parties).FirstOrDefault(parties => parties.Length >= 2);
        return !stated.IsDefaultOrEmpty ? [.. stated.Order()] : Counted(reading);
    }

    // Without talks that name their parties: the two sides that ask, offer, pay and speak most. An old agreement's may be others.
    private static ImmutableArray<PartyCode> Counted(Reading reading)
    {
        var counts = new SortedDictionary<PartyCode, int>();
        void Count(PartyCode? party, int weight)
        {
            if (party is { } known)
                counts[known] = counts.GetValueOrDefault(known) + weight;
        }
        foreach (var party in reading.Agreements.SelectMany(agreement => agreement.Parties))
            Count(party, 3);
        foreach (var figure in reading.Figures)
        {
            Count(figure.By, 2);
            Count(figure.Payer, 1);
            Count(figure.Payee, 1);
        }
        foreach (var statement in reading.Statements)
            Count(statement.Party, 1);
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(2).Select(pair => pair.Key).Order()];
    }
}
