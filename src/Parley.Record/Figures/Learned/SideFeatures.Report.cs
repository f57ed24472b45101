using Parley.Model;

namespace Parley.Record;

/// <content>What the rest of the report says of a side.</content>
internal sealed partial class SideFeatures
{
    // How often and when it was named, of which kind it is, what it does elsewhere.
    private void Standing(int option, FigureCandidate figure, int first)
    {
        var side = new PartyCode(_sides[option]!);
        var record = _census.Of(side);
        var isMain = Sides.Main.Contains(side);
        var other = Sides.Other(side) is { } found ? _census.Of(found).Kind : 0;
        Add(option, 50, (uint)Math.Min(record.Rank, 6));
        Add(option, 51, Number(isMain) + (2 * Number(Sides.Main.Length == 2)));
        Add(option, 52, 0, record.Kind);
        Add(option, 53, Number(isMain), RoleHash.Of(53, record.Kind, other));
        Add(option, 54, (uint)(record.Names * 8 / _census.Total));
        var last = record.LastBefore(first);
        Add(option, 55, last < 0 ? 0u : last >= _clause.Sentence.FirstToken ? 1u : first - last < 40 ? 2u : first - last < 100 ? 3u : 4u);
        var balance = Math.Sign(record.Paying - record.Paid) + 1;
        var decrease = Number(figure.Measure == Measure.Decrease);
        Add(option, 56, (uint)balance, decrease);
        Add(option, 57, (uint)balance, Number(isMain));
        Add(option, 58, Number(record.Demands > 0) + (2 * Number(record.Offers > 0)), decrease);
        Add(option, 59, (uint)(Math.Sign(record.Demands - record.Offers) + 1), record.Kind);
    }

    // Whose the amounts before were, as the rules have it.
    private void Earlier(int option, int index, FigureFrame frame)
    {
        var side = _sides[option];
        for (var i = index - 1; i >= Math.Max(0, index - MaxEarlier); i--)
        {
            if (_figures[i].Frame is not { By: not null } before || before.Role != frame.Role)
                continue;
            Add(option, 60, Number(before.By?.Name == side), Near(index - i));
            Add(option, 61, Number(before.By?.Name == side), Number(_figures[i].Quantity.Span.Start >= _clause.Sentence.Span.Start));
            break;
        }

        if (index > 0 && _figures[index - 1].Frame is { By: not null } last)
            Add(option, 62, Number(last.By?.Name == side), (uint)last.Role);
        for (var i = Math.Max(0, index - MaxEarlier); i < Math.Min(_figures.Count, index + MaxEarlier); i++)
        {
            if (i != index && _figures[i].Frame.By is not null && _figures[i].HasSameAmount(_figures[index]))
                Add(option, 63, Number(_figures[i].Frame.By?.Name == side), Number(_figures[i].Frame.Role == frame.Role));
        }
    }

    // Payer and payee are asked for when it is known whose the amount is.
    private void Settled(int option, SideSlot slot, FigureFrame frame, FigureCandidate figure)
    {
        if (slot == SideSlot.By)
            return;
        var side = _sides[option];
        var measure = (uint)figure.Measure;
        Add(option, 70, Number(frame.By is null) + (2 * Number(frame.By?.Name == side)) + (4 * Number(frame.By is not null && Sides.Other(frame.By)?.Name == side)), measure);
        if (slot == SideSlot.Payee)
            Add(option, 71, Number(frame.Payer is null) + (2 * Number(frame.Payer?.Name == side)) + (4 * Number(frame.Payer is not null && Sides.OtherPayer(frame.Payer)?.Name == side)), measure);
    }

    private void Speech(FigureCandidate figure, int first)
    {
        if (_clause.Report.StatementAt(figure.Quantity.Span) is not { } statement || _clause.SpeakerAt(first) is not { } speaker)
            return;
        var option = _sides.IndexOf(speaker.Name);
        Add(option, 80, (uint)statement.Attribution, (uint)statement.Polarity);
        Add(option, 81, (uint)statement.Mode, Number(HasFirstPerson(first)));
        if (statement.Cue is [var cue, ..])
            Add(option, 82, 0, RoleHash.Stem(cue.Quote));
        if (Sides.Other(speaker) is { } other && _sides.IndexOf(other.Name) is >= 0 and var against)
            Add(against, 83, (uint)statement.Polarity, Number(HasFirstPerson(first)));
    }

    private bool HasFirstPerson(int first)
    {
        for (var token = Math.Max(_clause.Sentence.FirstToken, first - 12); token < first; token++)
        {
            if (_clause.Grammar.FirstPerson.Contains(Document.TextOf(token)))
                return true;
        }

        return false;
    }

    // What speaks for nobody's.
    private void Nobody(FigureCandidate figure, FigureFrame frame, int first)
    {
        var none = _sides.Count - 1;
        Add(none, 90);
        Add(none, 91, (uint)figure.Quantity.Kind, (uint)figure.Measure);
        Add(none, 92, (uint)Math.Min(Sides.Main.Length, 3), Number(frame.By is null) + (2 * Number(frame.Payer is null)));
        Add(none, 93, (uint)_clause.Sentence.Kind);
        Add(none, 94, Number(_clause.SpeakerAt(first) is not null), _clause.Report.StatementAt(figure.Quantity.Span) is { } statement ? (uint)statement.Attribution + 1 : 0);
        for (var i = 0; i < Math.Min(_ancestors.Count, 4); i++)
        {
            Add(none, 95, 0, RoleHash.Stem(Document.TextOf(_ancestors[i])));
            Add(none, 96, 0, Document.ClassOf(_ancestors[i]));
            if (ClauseTree.HitAt(_clause, _ancestors[i]) is { } hit)
                Add(none, 97, 0, RoleHash.Of(hit.Frame.Name));
        }
    }
}
