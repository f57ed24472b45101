using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>All that a dossier needs of a report while nothing that bears on it changes: kept between builds, so that its reading need not be read again.</summary>
internal sealed class ReportCard
{
    private readonly ImmutableArray<PartyCode> _parties;
    private readonly ImmutableArray<HashSet<string>> _signs;

    private ReportCard(ReportHead head, DuplicateKeys keys, ImmutableArray<PartyCode> parties, ImmutableArray<HashSet<string>> signs, ImmutableArray<Utterance> utterances)
    {
        Head = head;
        Keys = keys;
        Utterances = utterances;
        _parties = parties;
        _signs = signs;
    }

    public ReportHead Head { get; }

    public DuplicateKeys Keys { get; }

    public ImmutableArray<Utterance> Utterances { get; }

    public ReportProfile ProfileOf(ReportEntry report) => new(report, _parties, _signs);

    public static byte[] Write(ReportEntry report)
    {
        var card = new CardWriter();
        var head = report.Head;
        card.Text(head.Id);
        card.Text(head.Source);
        card.Text(head.Outlet);
        card.Text(head.Title);
        card.Text(head.Published?.Text);
        card.Number(head.PublishedBasis is { } basis ? (int)basis : -1);
        card.Number(report.Keys.Shingles);
        card.Numbers(report.Keys.Samples);
        card.Numbers(report.Keys.Signs);
        card.Number(report.Keys.OwnSigns);
        card.Texts(report.Profile.Parties.Select(party => party.Name));
        foreach (var signs in report.Profile.Signs)
            card.Texts(signs);
        var lines = StatementLines.Of(report);
        card.Number(lines.Length);
        for (var i = 0; i < lines.Length; i++)
            Write(card, report.Utterances[i], lines[i]);
        return card.ToArray();
    }

    public static ReportCard Read(ReadOnlyMemory<byte> bytes)
    {
        var card = new CardReader(bytes);
        var head = new ReportHead(card.Text()!, card.Text()!, card.Text(), card.Text(), EdtfDate.TryParse(card.Text(), out var published) ? published : null, card.Number() is >= 0 and var basis ? (PublishedBasis)basis : null);
        var keys = new DuplicateKeys(card.Number(), card.Numbers(), card.Numbers(), card.Number());
        ImmutableArray<PartyCode> parties = [.. card.Texts().Select(name => new PartyCode(name))];
        var signs = ImmutableArray.CreateBuilder<HashSet<string>>(5);
        for (var i = 0; i < 5; i++)
            signs.Add(card.Texts().ToHashSet(StringComparer.Ordinal));
        var utterances = ImmutableArray.CreateBuilder<Utterance>(card.Number());
        for (var i = 0; i < utterances.Capacity; i++)
            utterances.Add(ReadUtterance(card));
        return new(head, keys, parties, signs.MoveToImmutable(), utterances.DrainToImmutable());
    }

    private static void Write(CardWriter card, Utterance utterance, StatementJson json)
    {
        card.Text(utterance.Name);
        card.Text(utterance.Party?.Name);
        card.Number(utterance.IsNamed ? 1 : 0);
        card.Texts(utterance.Telling);
        card.Texts(utterance.Keys);
        card.Texts(utterance.Roles);
        card.Numbers(utterance.Words is { } words ? [words] : []);
        card.Number(utterance.Day is { } day ? day.DayNumber : -1);
        card.Bytes(json.Line.Span);
        card.Number(json.ItemStart);
        card.Number(json.ItemLength);
    }

    private static Utterance ReadUtterance(CardReader card) => new()
    {
        Name = card.Text(),
        Party = card.Text() is { } party ? new PartyCode(party) : null,
        IsNamed = card.Number() == 1,
        Telling = card.Texts(),
        Keys = card.Texts(),
        Roles = card.Texts(),
        Words = card.Numbers() is [var words] ? words : null,
        Day = card.Number() is >= 0 and var day ? DateOnly.FromDayNumber(day) : null,
        Json = new(card.Bytes(), card.Number(), card.Number()),
    };
}
