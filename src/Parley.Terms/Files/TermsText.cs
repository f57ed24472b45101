using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Parley.Terms;

/// <summary>Writes an agreement as a terms file: what it writes reads back as the same agreement.</summary>
public static partial class TermsText
{
    public static string Write(CostAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var text = new StringBuilder("parley-terms: 1\n");
        Line(text, 0, "id", Quote(agreement.Id));
        Line(text, 0, "name", Quote(agreement.Name));
        Line(text, 0, "note", Quote(agreement.Note));
        text.Append("parties:\n");
        Line(text, 2, "payer", Names(agreement.Payers));
        Line(text, 2, "payee", Names(agreement.Payees));
        Line(text, 0, "currency", agreement.Currency.Code);
        Line(text, 0, "per", Quote(agreement.Per));
        Line(text, 0, "term", agreement.Term.ToString());
        Line(text, 0, "signed", agreement.Signed?.Text);
        Line(text, 0, "effective", agreement.Effective?.Text);
        Line(text, 0, "follows", Quote(agreement.Follows));
        Rounding(text, 0, agreement.Rounding);
        if (agreement.Parts is [{ Name: "" } only] && only.Currency == agreement.Currency)
            Part(text, 0, only, agreement.Rounding);
        else
            Parts(text, agreement);
        Lists(text, agreement);
        return text.ToString();
    }

    private static void Parts(StringBuilder text, CostAgreement agreement)
    {
        text.Append("parts:\n");
        foreach (var part in agreement.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - name: {Quote(part.Name)}\n");
            Line(text, 4, "currency", part.Currency.Code);
            Part(text, 4, part, agreement.Rounding);
        }
    }

    private static void Part(StringBuilder text, int indent, AgreementPart part, RoundingRule account)
    {
        if (part.Rounding != account)
            Rounding(text, indent, part.Rounding);
        if (part.Base is { } start)
        {
            text.Append(' ', indent).Append("base:\n");
            Line(text, indent + 2, "year", Number(start.Year));
            Line(text, indent + 2, "amount", Number(start.Amount));
            Line(text, indent + 2, "from", Quote(start.From));
            Line(text, indent + 2, "reference", Quote(start.Reference));
        }
        text.Append(' ', indent).Append("rule:\n");
        foreach (var rule in part.Rules)
            Rule(text, indent, rule);
    }

    private static void Rule(StringBuilder text, int indent, YearRule rule)
    {
        text.Append(' ', indent).Append(CultureInfo.InvariantCulture, $"  - for: {rule.Span}\n");
        Line(text, indent + 4, "amount", Number(rule.Amount));
        Line(text, indent + 4, "same-as", Quote(rule.SameAs));
        if (rule is { Amount: null, SameAs: null, Change.IsEmpty: true })
            Line(text, indent + 4, "not-found", "true");
        if (!rule.Change.IsEmpty)
            Change(text, indent + 4, rule);
        Line(text, indent + 4, "of", rule.OnBase ? TermsWords.Of(TermsWords.ChangeBases, true) : null);
        Line(text, indent + 4, "stated-change", Number(rule.StatedChange));
        Line(text, indent + 4, "reference", Quote(rule.Reference));
    }

    private static void Change(StringBuilder text, int indent, YearRule rule)
    {
        text.Append(' ', indent).Append("change:\n");
        if (rule is { Change.Length: 1, Cap: null, Floor: null })
        {
            Term(text, indent + 2, rule.Change[0]);
            return;
        }
        text.Append(' ', indent).Append("  sum:\n");
        foreach (var term in rule.Change)
        {
            var start = text.Append(' ', indent).Append("    - ").Length;
            Term(text, indent + 6, term);
            // The first key stands on the line of the dash.
            text.Remove(start, indent + 6);
        }
        Line(text, indent + 2, "cap", Number(rule.Cap));
        Line(text, indent + 2, "floor", Number(rule.Floor));
    }

    private static void Term(StringBuilder text, int indent, ChangeTerm term)
    {
        Line(text, indent, "rate", Number(term.Rate));
        Line(text, indent, "index", Quote(term.Index));
        Line(text, indent, "lag", term.Lag == 0 ? null : Number(term.Lag));
        Line(text, indent, "times", term.Times == 1 ? null : Number(term.Times));
        Line(text, indent, "digits", Number(term.Digits));
        Line(text, indent, "cap", Number(term.Cap));
        Line(text, indent, "floor", Number(term.Floor));
    }

    private static void Rounding(StringBuilder text, int indent, RoundingRule rounding)
    {
        if (rounding == RoundingRule.None)
            return;
        text.Append(' ', indent).Append("rounding:\n");
        Line(text, indent + 2, "unit", Number(rounding.Unit));
        Line(text, indent + 2, "direction", TermsWords.Of(TermsWords.Directions, rounding.Direction));
        Line(text, indent + 2, "when", TermsWords.Of(TermsWords.RoundingTimes, rounding.When));
        Line(text, indent + 2, "reference", Quote(rounding.Reference));
    }

    private static void Line(StringBuilder text, int indent, string key, string? value)
    {
        if (value is not null)
            text.Append(' ', indent).Append(key).Append(": ").Append(value).Append('\n');
    }

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Values(ImmutableArray<YearValue> values) => $"{{{string.Join(", ", values.Select(static value => $"{value.Span}: {Number(value.Value)}"))}}}";

    private static string Names(ImmutableArray<Model.PartyCode> names) => $"[{string.Join(", ", names.Select(static name => Quote(name.Name)))}]";

    // Double quotation marks with the escapes that YAML shares with JSON.
    private static string? Quote(string? value)
    {
        if (value is null)
            return null;
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
