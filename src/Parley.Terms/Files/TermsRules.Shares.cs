namespace Parley.Terms;

/// <summary>Names, shares and references between terms of one file.</summary>
internal sealed partial class TermsRules
{
    private void Names()
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in agreement.Parts)
        {
            if (!parts.Add(part.Name))
                At(part.Place, "PAR503", $"There are two parts '{part.Name}'.", "Give each its own name.");
        }
        var categories = new HashSet<string>(StringComparer.Ordinal);
        foreach (var category in agreement.Categories)
        {
            if (!categories.Add(category.Name))
                At(category.Place, "PAR503", $"There are two categories '{category.Name}'.", "Give each its own name, or put years into one.");
        }
        var checks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var check in agreement.Checks)
        {
            if (!checks.Add(check.Name))
                At(check.Place, "PAR503", $"There are two checks '{check.Name}'.", "Give each its own name.");
        }
        var recorded = new HashSet<int>();
        foreach (var one in agreement.Recorded)
        {
            if (!recorded.Add(one.Year))
                At(root.Find("recorded")!, "PAR503", $"There are two amounts on record for {one.Year}.", "Keep one, and put the other into a check.");
        }
    }

    // Following "same-as" must end at a part with a rule of its own.
    private void SameParts()
    {
        foreach (var part in agreement.Parts)
        {
            foreach (var rule in part.Rules)
            {
                if (rule.SameAs is null)
                    continue;
                var (other, steps) = (rule.SameAs, 0);
                while (other is not null && steps++ <= agreement.Parts.Length)
                {
                    var next = agreement.Parts.FirstOrDefault(one => one.Name == other);
                    if (next is null)
                    {
                        At(rule.Place, "PAR514", $"There is no part '{other}'.", $"Parts are {string.Join(", ", agreement.Parts.Select(static one => one.Name))}.");
                        break;
                    }
                    other = FindRule(next, rule.Span.From)?.SameAs;
                }
                if (steps > agreement.Parts.Length)
                    At(rule.Place, "PAR513", $"The rule of '{part.Name}' leads back to itself through 'same-as: {rule.SameAs}'.", "Write one of the rules out.");
            }
        }
    }

    private void Shares()
    {
        var remainder = agreement.Categories.FirstOrDefault(static category => category.IsRemainder);
        foreach (var category in agreement.Categories)
        {
            if (category.IsRemainder && category != remainder)
                At(category.Place, "PAR517", $"Both '{remainder!.Name}' and '{category.Name}' take the remainder.", "Only one category can.");
            if (category.IsRemainder && (!category.Shares.IsEmpty || category.SameAs is not null))
                At(category.Place, "PAR517", $"'{category.Name}' has a share and takes the remainder.", "Keep one of them.");
        }
        for (var year = agreement.Term.From; year <= agreement.Term.To; year++)
        {
            var sum = agreement.Categories.Sum(category => ShareOf(category, year) ?? 0);
            if (sum <= 100)
                continue;
            At(agreement.Categories[^1].Place, "PAR512", $"The shares of {year} come to {sum} %.", "Shares of one year come to at most 100 per cent: check them, or give amounts.");
            return;
        }
    }

    private decimal? ShareOf(CategoryTerms category, int year)
    {
        var steps = 0;
        for (var one = category; one is not null && steps++ <= agreement.Categories.Length;)
        {
            if (one.SameAs is null)
                return YearValue.Find(one.Shares, year);
            var name = one.SameAs;
            one = agreement.Categories.FirstOrDefault(other => other.Name == name);
        }
        return null;
    }

    private void SameCategories()
    {
        foreach (var category in agreement.Categories)
        {
            var (other, steps) = (category.SameAs, 0);
            while (other is not null && steps++ <= agreement.Categories.Length)
            {
                var next = agreement.Categories.FirstOrDefault(one => one.Name == other);
                if (next is null)
                    At(category.Place, "PAR514", $"There is no category '{other}'.", $"Categories are {string.Join(", ", agreement.Categories.Select(static one => one.Name))}.");
                other = next?.SameAs;
            }
            if (steps > agreement.Categories.Length)
                At(category.Place, "PAR513", $"The share of '{category.Name}' leads back to itself through 'same-as: {category.SameAs}'.", "Write one of the shares out.");
        }
    }

    // An amount on record in another currency is shown as it is, but it must be convertible to stand for a total.
    private void ConvertedRecords()
    {
        foreach (var recorded in agreement.Recorded)
        {
            var currency = recorded.Amount.Currency;
            if (currency != agreement.Currency && !HasRate(currency, recorded.Year))
                At(root.Find("recorded")!, "PAR515", $"The amount on record of {recorded.Year} is in {currency}, and nothing says what that is worth in {agreement.Currency}.", "Add the rate to 'rates:'.");
        }
    }
}
