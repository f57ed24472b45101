using System.Globalization;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>
/// A story told again in other words within a few days: a new lead, sentences turned round, paragraphs cut or merged. Most of the shorter text's telling words
/// stand in the other, and with them either many of its runs of three words or most of its amounts. Reports of one event by two desks share fewer words: of the
/// pairs of reports that were looked at, none beyond 0.48.
/// </summary>
internal static class Retelling
{
    public const int MostDays = 3;

    private const double Words = 0.5;
    private const double Runs = 0.12;
    private const double WordsWithAmounts = 0.55;
    private const double Amounts = 0.6;
    private const int FewestWords = 30;
    private const int FewestAmounts = 2;

    /// <summary>The part of the shorter text's telling words that the other has; 0 where it is no retelling.</summary>
    public static double Likeness(ReportEntry report, ReportEntry first)
    {
        if (report.Day is not { } day || first.Day is not { } before || Math.Abs(day.DayNumber - before.DayNumber) > MostDays)
            return 0;
        var (words, others) = (WordList.Of(report.Document.Text), WordList.Of(first.Document.Text));
        var (telling, its) = (Telling(words), Telling(others));
        if (Math.Min(telling.Count, its.Count) < FewestWords)
            return 0;
        var share = WordList.Containment(telling, its);
        var isRetold = share >= Words && WordList.Containment(Threes(words), Threes(others)) >= Runs || share >= WordsWithAmounts && SameAmounts(report, first);
        return isRetold ? share : 0;
    }

    /// <summary>Under which a report of this day is looked for: what it counts and whom it names, day by day.</summary>
    public static IEnumerable<ulong> Keys(ReportEntry report, int daysBack)
    {
        if (report.Day is not { } day)
            yield break;
        var signs = Money(report).Select(amount => amount.Value.ToString("G29", CultureInfo.InvariantCulture) + amount.Unit).Concat(report.Profile.People).Distinct(StringComparer.Ordinal).ToList();
        for (var back = 0; back <= daysBack; back++)
        {
            foreach (var sign in signs)
            {
                var letters = 0;
                yield return WordHash.Of(sign, unchecked(WordHash.Start ^ (ulong)(day.DayNumber - back) * 1099511628211), ref letters);
            }
        }
    }

    private static bool SameAmounts(ReportEntry report, ReportEntry first)
    {
        var (own, its) = (Money(report).ToHashSet(), Money(first).ToHashSet());
        var fewer = Math.Min(own.Count, its.Count);
        return fewer >= FewestAmounts && own.Count(its.Contains) >= Amounts * fewer;
    }

    private static IEnumerable<(decimal Value, Unit Unit)> Money(ReportEntry report) =>
        report.Figures.Where(figure => figure.Unit is { } unit && (unit.IsMoney || unit.IsPercent)).Select(figure => (figure.Value, figure.Unit!.Value));

    private static HashSet<string> Telling(List<string> words) =>
        words.Where(word => word.Length > 3 && !Lexicon.English.Is("stop", word)).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Threes(List<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(i => $"{words[i]} {words[i + 1]} {words[i + 2]}").ToHashSet(StringComparer.Ordinal);
}
