using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Joins the repeats of one amount: the same amount, unit and meaning is one line, all its places on it.</summary>
internal static class FigureJoiner
{
    public static List<FigureCandidate> Join(List<FigureCandidate> candidates)
    {
        var joined = new List<FigureCandidate>();
        var byValue = new Dictionary<decimal, List<int>>();
        foreach (var candidate in candidates)
        {
            if (IsHeadlineCount(candidate, candidates))
                continue;
            if (!byValue.TryGetValue(candidate.Quantity.Value, out var same))
                byValue[candidate.Quantity.Value] = same = [];
            var at = same.FindIndex(index => IsRepeat(joined[index], candidate));
            if (at >= 0)
            {
                joined[same[at]] = Merge(joined[same[at]], candidate);
                continue;
            }
            same.Add(joined.Count);
            joined.Add(candidate);
        }
        return joined;
    }

    // "Four big firms agree" above, "four companies" below: the headline counts in its own words.
    private static bool IsHeadlineCount(FigureCandidate candidate, List<FigureCandidate> all) =>
        candidate.Block == BlockKind.Headline && candidate.Quantity.Kind == QuantityKind.Count
        && all.Exists(other => other.Block != BlockKind.Headline && other.Quantity.Value == candidate.Quantity.Value);

    // A mention that says nothing of its own ("the $5 billion") repeats whatever was said of the amount before.
    private static bool IsRepeat(FigureCandidate earlier, FigureCandidate later)
    {
        if (!earlier.HasSameAmount(later))
            return false;
        if (IsBare(later) || IsBare(earlier) || IsOfGoal(earlier, later))
            return true;
        return earlier.Frame.Role == later.Frame.Role && earlier.Stance == later.Stance && Agree(earlier.Frame.By, later.Frame.By)
            && Agree(earlier.Frame.Payer, later.Frame.Payer) && (earlier.Period is null || later.Period is null || earlier.Period == later.Period);
    }

    private static bool IsBare(FigureCandidate candidate) => candidate.Frame.IsDefault && !candidate.Frame.IsDenied
        || candidate.Block is BlockKind.Headline or BlockKind.Caption;

    // A goal that stands is the same whether it is met, planned for or missed; only a demand beside it is another line.
    private static bool IsOfGoal(FigureCandidate earlier, FigureCandidate later) =>
        earlier.Frame.Rule == Frame.StandingGoal && later.Frame.Role is not FigureRole.Demand;

    private static bool IsPosition(FigureCandidate candidate) => candidate.Frame.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Estimate;

    private static bool Agree(PartyCode? a, PartyCode? b) => a is null || b is null || a == b;

    private static FigureCandidate Merge(FigureCandidate earlier, FigureCandidate later)
    {
        var main = IsBare(earlier) && !IsBare(later) ? later : earlier;
        var other = ReferenceEquals(main, earlier) ? later : earlier;
        return main with
        {
            Places = [.. main.Places.Concat(other.Places)],
            Per = main.Per ?? other.Per,
            Period = main.Period ?? other.Period,
            Base = main.Base ?? other.Base,
            Of = main.Of ?? other.Of,
            Frame = main.Frame with { By = IsPosition(main) ? main.Frame.By ?? other.Frame.By : null, Payer = main.Frame.Payer ?? other.Frame.Payer, Payee = main.Frame.Payee ?? other.Frame.Payee },
        };
    }
}
