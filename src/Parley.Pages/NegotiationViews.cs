using System.Globalization;
using Parley.Model;

namespace Parley.Pages;

/// <summary>Sorts the dossier's lines by negotiation, each list once.</summary>
internal sealed class NegotiationViews
{
    private readonly Dossier _dossier;
    private readonly EvidenceIndex _evidence;
    private readonly Dictionary<string, NegotiationView> _byId = new(StringComparer.Ordinal);
    private readonly List<NegotiationView> _all = [];
    private readonly NegotiationView _rest = new() { Negotiation = null, Anchor = "rest", SectionLevel = 3 };

    private NegotiationViews(Dossier dossier, EvidenceIndex evidence)
    {
        _dossier = dossier;
        _evidence = evidence;
        foreach (var negotiation in dossier.Negotiations)
        {
            var anchor = "n" + (_all.Count + 1).ToString(CultureInfo.InvariantCulture);
            var view = new NegotiationView { Negotiation = negotiation, Anchor = anchor, SectionLevel = dossier.Negotiations.Length > 1 ? 3 : 2 };
            _all.Add(view);
            _byId.TryAdd(negotiation.Id, view);
        }
    }

    /// <summary>One view for each negotiation, then one for what belongs to none, where there is such.</summary>
    public static List<NegotiationView> Of(Dossier dossier, EvidenceIndex evidence)
    {
        var views = new NegotiationViews(dossier, evidence);
        views.Sort();
        views.SortAgreements();
        foreach (var speaker in dossier.Statements)
            views.Add(speaker);
        if (!views._rest.IsEmpty)
            views._all.Add(views._rest);
        return views._all;
    }

    private void Sort()
    {
        foreach (var entry in _evidence.Entries)
            View(entry.Report.Negotiation).Reports.Add(entry);
        foreach (var round in _dossier.Rounds)
            View(round.Negotiation).Rounds.Add(round);
        foreach (var position in _dossier.Positions)
            View(position.Negotiation).Positions.Add(position);
        foreach (var gap in _dossier.Gaps)
            View(gap.Negotiation).Gaps.Add(gap);
        foreach (var move in _dossier.Moves)
            View(move.Negotiation).Moves.Add(move);
        foreach (var deadline in _dossier.Deadlines)
            View(deadline.Negotiation).Deadlines.Add(deadline);
        foreach (var disagreement in _dossier.Disagreements)
            View(disagreement.Negotiation).Disagreements.Add(disagreement);
        foreach (var step in _dossier.Steps)
            View(step.Negotiation).Steps.Add(step);
        foreach (var check in _dossier.Audit)
            View(check.Negotiation).Audit.Add(check);
        foreach (var group in _dossier.Duplicates)
            (group.Reports.IsDefaultOrEmpty ? _rest : ViewOfReport(group.Reports[0])).Duplicates.Add(group);
        foreach (var question in _dossier.Questions)
            View(question.Negotiation).Questions.Add(question);
    }

    // An agreement can matter to several negotiations: the one that runs out to the next one too.
    private void SortAgreements()
    {
        var byId = new Dictionary<string, DossierAgreement>(StringComparer.Ordinal);
        foreach (var agreement in _dossier.Agreements)
            byId.TryAdd(agreement.Id, agreement);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var view in _all)
        {
            foreach (var id in view.Negotiation!.Agreements)
            {
                if (byId.TryGetValue(id, out var agreement))
                    view.Agreements.Add(agreement);
                listed.Add(id);
            }
        }
        foreach (var agreement in _dossier.Agreements)
        {
            if (!listed.Contains(agreement.Id))
                _rest.Agreements.Add(agreement);
        }
    }

    // One speaker can appear in several negotiations: each gets what was said in its reports.
    private void Add(SpeakerRecord speaker)
    {
        var parts = new Dictionary<NegotiationView, List<DossierStatement>>();
        foreach (var statement in speaker.Statements)
        {
            var view = ViewOfReport(statement.Item.Report);
            if (!parts.TryGetValue(view, out var part))
                parts.Add(view, part = []);
            part.Add(statement);
        }
        foreach (var (view, part) in parts)
            view.Speakers.Add(parts.Count == 1 ? speaker : speaker with { Statements = [.. part] });
    }

    private NegotiationView ViewOfReport(string report) => View(_evidence.Entry(report)?.Report.Negotiation);

    private NegotiationView View(string? negotiation) => negotiation is not null && _byId.TryGetValue(negotiation, out var view) ? view : _rest;
}
