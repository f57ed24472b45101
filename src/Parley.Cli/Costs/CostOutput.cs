using System.Text;
using Parley.Model;
using Parley.Terms;

namespace Parley.Cli;

/// <summary>Writes what a cost command found, to standard output or to a file.</summary>
internal static class CostOutput
{
    public static int Write(CostSettings settings, byte[] bytes)
    {
        if (settings.Target is { } target)
        {
            var folder = new OutputFolder(Path.GetDirectoryName(Path.GetFullPath(target))!);
            folder.Write(Path.GetFileName(target), stream => stream.Write(bytes));
            return ExitCodes.Done;
        }
        using var output = new StandardOutput();
        output.Write(bytes);
        output.Flush();
        return ExitCodes.Done;
    }

    public static int Write(CostSettings settings, string text) => Write(settings, Encoding.UTF8.GetBytes(text));

    /// <summary>What a table cannot say: where amounts are from, what is assumed, gaps, amounts on record that differ.</summary>
    public static string Notes(MeasuredPath path, bool hasTrace)
    {
        var notes = new StringBuilder();
        var agreement = path.Result.Agreement;
        if (agreement.Per is not null)
            notes.Append($"Amounts are in {agreement.Currency}: {agreement.Per}.\n");
        if (agreement.Note is not null)
            notes.Append($"{agreement.Note}\n");
        foreach (var category in agreement.Categories)
            notes.AppendJoin("", category.Limits.Select(limit => $"Limit on {category.Name}: {(limit.AtLeast is { } least ? $"at least {least}" : $"at most {limit.AtMost}")} % of {limit.OfWords}.\n"));
        if (agreement.Signed is { First: { } signed } && path.Result.Options.AsOf < signed)
            notes.Append($"On that day it was not signed yet (signed {agreement.Signed}).\n");
        foreach (var year in path.Years)
        {
            if (year.Source.Why is { } why && year.Source.Amount is null)
                notes.Append($"{year.Year}: {why}\n");
            if (hasTrace)
                notes.AppendJoin('\n', TraceWords.Of(year.Source)).Append('\n');
        }
        foreach (var interim in path.Result.Interim)
            notes.Append(Gap(interim, agreement.Currency));
        if (!hasTrace && path.Years.Any(static year => year.Source.IsAssumed))
            notes.Append("ASSUMED amounts rest on values that are not known yet; --trace shows them.\n");
        return TerminalLines(notes.ToString());
    }

    private static string Gap(InterimPayment interim, CurrencyCode currency)
    {
        var amounts = interim.Paid is { } paid ? $" At the level of {interim.Gap.LevelOf}: {AmountFormatter.Format(new Money(paid, currency))}" + (interim.Difference is { } open ? $", {AmountFormatter.Format(new Money(open, currency))} less than was due." : ".")
            : interim.Gap.Amount is { } sum ? $" Paid: {AmountFormatter.Format(sum)}." : "";
        return $"Gap {interim.Gap.From:yyyy-MM-dd} to {interim.Gap.To:yyyy-MM-dd} ({interim.Days} days): {interim.Gap.Measure}.{amounts}\n";
    }

    private static string TerminalLines(string text) => string.Join('\n', text.Split('\n').Select(TerminalText.Clean));
}
