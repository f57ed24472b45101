using System.Text.Json;
using Parley.Language;
using Parley.Model;
using Parley.Record;

namespace Parley.Trainer;

/// <summary>Reads the reports whose figures have sides that a person gave.</summary>
internal sealed class SideCorpus
{
    private readonly FigureExtractor _extractor;
    private readonly List<SideExample> _examples = [];

    public SideCorpus(FigureExtractor extractor) => _extractor = extractor;

    public IReadOnlyList<SideExample> Examples => _examples;

    /// <summary>The amounts of a report that the gold has one meaning for.</summary>
    public void Add(string set, string name, ReadingDraft draft, JsonElement gold, FigureGold[] figures)
    {
        var sides = new GoldSides(gold);
        FigureRole? RoleOf(QuantityMention quantity, Unit unit) => One(draft, figures, quantity, unit)?.Role;
        var judge = _extractor.Sides(draft, RoleOf);
        for (var i = 0; i < judge.Figures.Count; i++)
        {
            var figure = judge.Figures[i];
            if (figure.Quantity.ConversionOf is null && One(draft, figures, figure.Quantity, figure.Unit!.Value) is { } known)
                Add(set, set + "/" + name, judge, i, known, sides);
        }
    }

    /// <summary>A short text with what is said of some of its amounts, each found by its words.</summary>
    public void AddCase(string set, string name, ReadingDraft draft, JsonElement[] figures)
    {
        if (figures.Length == 0)
            return;
        JsonElement? At(TextSpan span)
        {
            foreach (var figure in figures)
            {
                if (figure.TryGetProperty("role", out _) && figure.TryGetProperty("quote", out var quote) && Start(figure, quote) is >= 0 and var at && span.Overlaps(new TextSpan(at, at + quote.GetString()!.Length)))
                    return figure;
            }

            return null;
        }

        int Start(JsonElement figure, JsonElement quote) => figure.TryGetProperty("start", out var start) ? start.GetInt32() : draft.Text.IndexOf(quote.GetString()!, StringComparison.Ordinal);

        var judge = _extractor.Sides(draft, (quantity, _) => At(quantity.Span) is { } figure ? new FigureGold(figure).Role : null);
        for (var i = 0; i < judge.Figures.Count; i++)
        {
            if (judge.Figures[i].Quantity.ConversionOf is null && At(judge.Figures[i].Quantity.Span) is { } figure)
                Add(set, set + "/" + name, judge, i, new FigureGold(figure), GoldSides.None);
        }
    }

    private static FigureGold? One(ReadingDraft draft, FigureGold[] figures, QuantityMention quantity, Unit unit)
    {
        var same = figures.Where(figure => figure.IsSameAmount(quantity, unit)).ToArray();
        // Of several meanings of one amount only the words tell which it is here.
        if (same.Length > 1)
            same = [.. same.Where(figure => figure.IsAt(draft.Text, quantity.Span))];
        return same.Length == 1 || same.Length > 1 && same.All(figure => figure.HasSameSides(same[0])) ? same[0] : null;
    }

    private void Add(string set, string report, SideJudge judge, int index, FigureGold gold, GoldSides sides)
    {
        var rules = judge.Figures[index].Frame;
        var frame = rules with { Role = gold.Role, By = null, Payer = null, Payee = null };
        if (gold.Has("by") && frame.Role is FigureRole.Demand or FigureRole.Offer or FigureRole.Estimate)
            frame = frame with { By = Add(SideSlot.By, "by", rules.By, frame) };
        if (gold.Has("payer"))
            frame = frame with { Payer = Add(SideSlot.Payer, "payer", rules.Payer, frame) };
        if (gold.Has("payee"))
            Add(SideSlot.Payee, "payee", rules.Payee, frame);

        PartyCode? Add(SideSlot slot, string key, PartyCode? verdict, FigureFrame known)
        {
            var options = judge.Options(index, slot, known);
            var choices = gold.Choices(key).Select(choice => choice.ValueKind == JsonValueKind.String ? choice.GetString() : null).ToArray();
            var isRight = options.Select(option => choices.Any(choice => sides.IsSame(choice, option.Side))).ToArray();
            _examples.Add(new(set, report, slot, frame.Role, options, isRight, options.FindIndex(option => option.Side == verdict)));
            var first = options.FindIndex(option => sides.IsSame(choices[0], option.Side));
            return first < 0 ? verdict : options[first].Side;
        }
    }
}
