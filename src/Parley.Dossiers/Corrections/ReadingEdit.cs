using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Sets one value of a reading.</summary>
internal static class ReadingEdit
{
    /// <summary>The reading with the value set; or what is wrong with the correction.</summary>
    public static (Reading Reading, string Item, string? Was, Diagnostic? Problem) Apply(Reading reading, ItemCorrection one)
    {
        try
        {
            return one.Item is null ? Document(reading, one) : Item(reading, one, one.Item);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            return Refuse(reading, "PAR414", one, $"'{one.Value}' is no value for '{one.Field}'.", "Write it as the contract does: dates as 2020-01-14, money as USD, sides as KOR or by name, words in small letters.");
        }
    }

    private static (Reading, string, string?, Diagnostic?) Document(Reading reading, ItemCorrection one)
    {
        var document = reading.Document;
        (Document Now, string? Was)? edited = one.Field switch
        {
            "published" => (document with { Published = Values.Date(one.Value), PublishedBasis = PublishedBasis.Given }, document.Published?.Text),
            "outlet" => (document with { Outlet = one.Value }, document.Outlet),
            "title" => (document with { Title = one.Value }, document.Title),
            _ => null,
        };
        return edited is { } done
            ? (reading with { Document = done.Now }, document.Source, done.Was, null)
            : Refuse(reading, "PAR413", one, $"A report has no field '{one.Field}' to be set.", "Use published, outlet or title; for anything else add 'item:' with its words.");
    }

    private static (Reading, string, string?, Diagnostic?) Item(Reading reading, ItemCorrection one, string item)
    {
        var facts = reading.Facts().Where(fact => fact.Id == item).ToList();
        if (facts.Count == 0)
            facts = [.. reading.Facts().Where(fact => fact is Figure or Round or Agreement or Deadline or Statement && fact.Evidence.Any(place => place.Quote == item))];
        // Of several with the same words, those that have such a field.
        var edits = facts.Select(fact => (fact, edit: FactEdit.Of(fact, one))).ToList();
        var fitting = edits.Where(pair => pair.edit is not null).ToList();
        if (fitting.Count != 1)
        {
            return edits.Count == 0
                ? Refuse(reading, "PAR412", one, $"No item of {reading.Document.Source} has the words or the id '{item}'.", "Copy the words from the page, or the id from readings.jsonl.")
                : fitting.Count == 0
                    ? Refuse(reading, "PAR413", one, $"'{item}' has no field '{one.Field}' to be set.", "See docs/corrections.md for the fields of each kind.")
                    : Refuse(reading, "PAR412", one, $"Several items of {reading.Document.Source} have the words '{item}'.", $"Write the id instead, one of: {string.Join(", ", fitting.Select(pair => pair.fact.Id))}.");
        }
        var (fact, (now, was)) = (fitting[0].fact, fitting[0].edit!.Value);
        return (Replace(reading, fact, now), $"{reading.Document.Source}#{fact.Id}", was, null);
    }

    private static Reading Replace(Reading reading, Fact old, Fact? now) => old switch
    {
        Figure => reading with { Figures = Replace(reading.Figures, old, now), Agreements = [.. reading.Agreements.Select(one => now is null && one.Amount == old.Id ? one with { Amount = null } : one)] },
        Round => reading with { Rounds = Replace(reading.Rounds, old, now) },
        Agreement => reading with { Agreements = Replace(reading.Agreements, old, now), Rounds = [.. reading.Rounds.Select(one => now is null && one.Agreement == old.Id ? one with { Agreement = null } : one)] },
        Deadline => reading with { Deadlines = Replace(reading.Deadlines, old, now) },
        Statement => reading with { Statements = Replace(reading.Statements, old, now), Figures = [.. reading.Figures.Select(one => now is null && one.Statement == old.Id ? one with { Statement = null } : one)] },
        _ => reading,
    };

    private static ImmutableArray<T> Replace<T>(ImmutableArray<T> facts, Fact old, Fact? now)
        where T : Fact => [.. facts.Where(fact => fact != old || now is not null).Select(fact => fact == old ? (T)now! : fact)];

    private static (Reading, string, string?, Diagnostic?) Refuse(Reading reading, string code, ItemCorrection one, string message, string hint) =>
        (reading, "", null, new(code, Severity.Error, one.Where, message, hint));
}
