using Parley.Model;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>Positions as agreements: typed, from terms files, or from a dossier.</summary>
internal sealed class PositionCosts(Messages messages, TermsFiles files, CostResult reference)
{
    /// <summary>One, or the two ends of a range; none where it cannot be read, and then it has been said why.</summary>
    public IReadOnlyList<CostAgreement> Read(string words)
    {
        if (words.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || words.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            return files.Open(words) is { } agreement ? [agreement] : [];
        var fault = "";
        var positions = new List<CostAgreement>();
        if (PositionReader.Read(words, out fault) is { } steps)
        {
            foreach (var end in PositionTerms.Ends(words, steps))
            {
                if (PositionTerms.Build(end.Name, end.Steps, reference, "typed on the command line", out fault) is { } position)
                    positions.Add(position);
            }
        }
        if (positions.Count == 0)
            messages.Write(new Diagnostic("PAR524", Severity.Error, words, fault, "Write it as '5 billion dollars a year', '13 % and then 7 % a year for four years' or 'fivefold'."));
        return positions;
    }

    /// <summary>
    /// Every demand and offer of a dossier that can be costed, each once. Where the signatures of the agreement and of the one before are known, what was asked
    /// between them: a dossier may hold the talks on several agreements.
    /// </summary>
    public IEnumerable<CostAgreement> Of(Dossier dossier)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var position in dossier.Positions)
        {
            if (position.Role is not (FigureRole.Demand or FigureRole.Offer) || !IsOfTheseTalks(position.Date) || PositionTerms.Of(position) is not { } steps)
                continue;
            var party = position.Party is { } side ? PartyNames.Name(side) + ", " : "";
            var name = $"{party}{Cell.Of(position.Role)} of {AmountText.Of(position.Value, position.High, position.Unit, position.Modifier, position.Measure)}";
            var source = $"dossier, {position.Id}, {Cell.Of(position.Stance)}{(position.Date is { } date ? $", {date}" : "")}";
            if (!seen.Add(name))
                continue;
            foreach (var end in PositionTerms.Ends(name, steps))
            {
                if (PositionTerms.Build(end.Name, end.Steps, reference, source, out _) is { } agreement)
                    yield return agreement;
            }
        }
    }

    private bool IsOfTheseTalks(EdtfDate? date)
    {
        if (date is not { Last: { } day })
            return true;
        var agreement = reference.Agreement;
        return (agreement.Previous?.Signed is not { Last: { } before } || day > before) && (agreement.Signed is not { Last: { } signed } || day <= signed);
    }
}
