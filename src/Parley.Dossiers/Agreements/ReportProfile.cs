using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What groups a report with others: its parties, and the words that its agreements and its title go by.</summary>
internal sealed class ReportProfile
{
    private ReportProfile(ReportEntry report, ImmutableArray<PartyCode> parties, HashSet<string> names, HashSet<string> title)
    {
        Report = report;
        Parties = parties;
        Names = names;
        Title = title;
    }

    public ReportEntry Report { get; }

    /// <summary>Sorted; the sides that bargain, as far as the report bears them out.</summary>
    public ImmutableArray<PartyCode> Parties { get; }

    /// <summary>Words of its agreements' names that tell one agreement from another.</summary>
    public HashSet<string> Names { get; }

    public HashSet<string> Title { get; }

    public static ReportProfile Of(ReportEntry report)
    {
        var places = PlaceWords(report.Reading);
        var names = report.Reading.Agreements.SelectMany(agreement => WordList.Of(agreement.Name).Concat(WordList.Of(agreement.Subject)));
        return new(report, PartiesOf(report.Reading), Telling(names, places), Telling(WordList.Of(report.Document.Title), places));
    }

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
