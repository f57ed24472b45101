using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>What changed between two states of one dossier. Lines are told apart by what they are about, since ids are given anew in every build.</summary>
public static class DossierComparer
{
    /// <summary>New lines, then changed ones, then those that are gone; each in the order of the dossier.</summary>
    public static ImmutableArray<DossierChange> Compare(Dossier before, Dossier after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Lines(before), Lines(after));
        var (byOld, byNow) = (old.ToLookup(line => (line.What, line.Key)), now.ToLookup(line => (line.What, line.Key)));
        var changes = new List<DossierChange>();
        foreach (var line in now)
        {
            var was = byOld[(line.What, line.Key)].FirstOrDefault();
            if (was is null)
                changes.Add(new("new", line.What, line.Text, null, line.Items));
            else if (was.Text != line.Text)
                changes.Add(new("changed", line.What, line.Text, was.Text, line.Items));
        }
        changes.AddRange(old.Where(line => !byNow[(line.What, line.Key)].Any()).Select(line => new DossierChange("gone", line.What, line.Text, null, line.Items)));
        return [.. changes.OrderBy(change => change.Kind switch { "new" => 0, "changed" => 1, _ => 2 })];
    }

    private static List<Line> Lines(Dossier dossier)
    {
        var lines = new List<Line>();
        lines.AddRange(dossier.Reports.Select(one => new Line("report", one.Id, $"{one.Published?.Text ?? "undated"} {one.Outlet} {one.Title}".Trim(), [new(one.Id, one.Source, null, one.Title ?? one.Source)])));
        lines.AddRange(dossier.Rounds.Select(one => new Line("round", RoundKey(one), Words(Ordinal(one.Ordinal), one.Dates?.Text, one.Place, Word(one.Status), Word(one.Outcome)), one.Items)));
        lines.AddRange(dossier.Positions.Select(one => new Line("position", PositionKey(one), Words(one.Party?.Name, Word(one.Role), AmountFormatter.Format(one.Value, one.Unit, one.Modifier), one.Period?.Text, Word(one.Stance)), one.Items)));
        lines.AddRange(dossier.Agreements.Select(one => new Line("agreement", one.Ordinal?.ToString(CultureInfo.InvariantCulture) + one.Name, Words(one.Name, Word(one.Status), one.Term?.Text, one.Amount is { } amount ? AmountFormatter.Format(amount) : null), one.Items)));
        lines.AddRange(dossier.Deadlines.Select(one => new Line("deadline", one.For + one.Date?.Text, Words(one.Date?.Text, one.For, Word(one.Status)), one.Items)));
        lines.AddRange(dossier.Disagreements.Select(one => new Line("disagreement", Word(one.Kind) + string.Join(' ', one.Items.Take(2).Select(item => item.Report + item.Item)), Words(Word(one.Kind), Word(one.Status), one.Explanation), one.Items)));
        return lines;
    }

    private static string RoundKey(DossierRound round) =>
        round.Ordinal is { } ordinal ? ordinal.ToString(CultureInfo.InvariantCulture) + "of" + round.Items[0].Report[..12] : "at" + (round.Dates?.Text ?? round.Items[0].Report + round.Items[0].Item);

    private static string PositionKey(Position one) =>
        string.Create(CultureInfo.InvariantCulture, $"{one.Party?.Name}|{one.Role}|{one.Value:G29}|{one.High:G29}|{one.Unit}|{one.Measure}|{one.Stance == Stance.Denied}|{one.Period?.Text}");

    private static string Ordinal(int? ordinal) => ordinal is { } known ? $"{Ordinals.Of(known)} round" : "round";

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static string Words(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private sealed record Line(string What, string Key, string Text, ImmutableArray<ItemReference> Items);
}
