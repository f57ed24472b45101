using Parley.Model;

namespace Parley.Pages;

/// <summary>Sorts the dossier's lines by negotiation, each list once.</summary>
internal sealed class NegotiationViews
{
    private readonly Dossier _dossier;
    private readonly EvidenceIndex _evidence;
    private readonly ILookup<string?, ReportEntry> _reports;
    private readonly ILookup<string?, DossierRound> _rounds;
    private readonly ILookup<string?, Position> _positions;
    private readonly ILookup<string?, PositionGap> _gaps;
    private readonly ILookup<string?, DossierDeadline> _deadlines;
    private readonly ILookup<string?, Disagreement> _disagreements;
    private readonly ILookup<string?, DuplicateGroup> _duplicates;
    private readonly ILookup<string?, OpenQuestion> _questions;
    private readonly ILookup<string?, SpeakerRecord> _speakers;
    private readonly HashSet<string> _known;

    public NegotiationViews(Dossier dossier, EvidenceIndex evidence)
    {
        _dossier = dossier;
        _evidence = evidence;
        _known = dossier.Negotiations.Select(negotiation => negotiation.Id).ToHashSet(StringComparer.Ordinal);
        _reports = evidence.Entries.ToLookup(entry => Known(entry.Report.Negotiation));
        _rounds = dossier.Rounds.ToLookup(round => Known(round.Negotiation));
        _positions = dossier.Positions.ToLookup(position => Known(position.Negotiation));
        _gaps = dossier.Gaps.ToLookup(gap => Known(gap.Negotiation));
        _deadlines = dossier.Deadlines.ToLookup(deadline => Known(deadline.Negotiation));
        _disagreements = dossier.Disagreements.ToLookup(disagreement => Known(disagreement.Negotiation));
        _duplicates = dossier.Duplicates.ToLookup(group => group.Reports.IsDefaultOrEmpty ? null : NegotiationOf(group.Reports[0]));
        _questions = dossier.Questions.ToLookup(question => Known(question.Negotiation));
        _speakers = dossier.Statements.SelectMany(ByNegotiation).ToLookup(part => part.Negotiation, part => part.Record);
    }

    /// <summary>One view for each negotiation, then one for what belongs to none, where there is such.</summary>
    public List<NegotiationView> All()
    {
        var level = _dossier.Negotiations.Length > 1 ? 3 : 2;
        var views = new List<NegotiationView>();
        foreach (var negotiation in _dossier.Negotiations)
            views.Add(View(negotiation, "n" + (views.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), level));
        var rest = View(null, "rest", 3);
        if (!rest.IsEmpty)
            views.Add(rest);
        return views;
    }

    private NegotiationView View(Negotiation? negotiation, string anchor, int level)
    {
        var key = negotiation?.Id;
        return new NegotiationView
        {
            Negotiation = negotiation,
            Anchor = anchor,
            SectionLevel = level,
            Reports = [.. _reports[key]],
            Rounds = [.. _rounds[key]],
            Positions = [.. _positions[key]],
            Gaps = [.. _gaps[key]],
            Speakers = [.. _speakers[key]],
            Agreements = Agreements(negotiation),
            Deadlines = [.. _deadlines[key]],
            Disagreements = [.. _disagreements[key]],
            Duplicates = [.. _duplicates[key]],
            Questions = [.. _questions[key]],
        };
    }

    private List<DossierAgreement> Agreements(Negotiation? negotiation)
    {
        if (negotiation is not null)
            return [.. _dossier.Agreements.Where(agreement => negotiation.Agreements.Contains(agreement.Id))];
        var listed = _dossier.Negotiations.SelectMany(other => other.Agreements).ToHashSet(StringComparer.Ordinal);
        return [.. _dossier.Agreements.Where(agreement => !listed.Contains(agreement.Id))];
    }

    // One speaker can appear in several negotiations: each gets what was said in its reports.
    private IEnumerable<(string? Negotiation, SpeakerRecord Record)> ByNegotiation(SpeakerRecord record)
    {
        foreach (var group in record.Statements.GroupBy(statement => NegotiationOf(statement.Item.Report), StringComparer.Ordinal))
            yield return (group.Key, record with { Statements = [.. group] });
    }

    private string? NegotiationOf(string report) => Known(_evidence.Entry(report)?.Report.Negotiation);

    private string? Known(string? negotiation) => negotiation is not null && _known.Contains(negotiation) ? negotiation : null;
}
