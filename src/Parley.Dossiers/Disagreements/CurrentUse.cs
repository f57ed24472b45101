using Parley.Model;

namespace Parley.Dossiers;

/// <summary>One place where a report speaks of "the current agreement".</summary>
internal sealed record CurrentUse(ReportEntry Report, AgreementNode Node, ItemReference Item)
{
    private const int MostBetween = 3;

    public static IEnumerable<CurrentUse> In(DisagreementContext context, ReportEntry report)
    {
        var names = context.AgreementWords;
        foreach (var node in context.Series.Agreements)
        {
            var mention = node.In(report).FirstOrDefault(one => one.IsConcluded && Says(Near(one), names));
            if (mention is not null)
                yield return new(report, node, report.Refer(mention.Fact));
        }
        // Somebody quoted may still call current what has run out.
        var before = context.NegotiationOf(report)?.Previous;
        var statement = before is null ? null : report.Reading.Statements.FirstOrDefault(one => one.Content.Any(content => Says(WordList.Of(content.Quote), names)));
        if (statement is not null && !before!.In(report).Any(one => Says(Near(one), names)))
            yield return new(report, before!, report.Refer(statement));
    }

    // The evidence with the few words before it: "the current", "under the present".
    private static List<string> Near(AgreementMention mention)
    {
        var span = mention.Fact.Evidence[0].Span;
        return WordList.Of(mention.Report.Document.Text[Math.Max(0, span.Start - 20)..span.End]);
    }

    private static bool Says(List<string> words, HashSet<string> names)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Lexicon.English.Is("current", words[i]))
                continue;
            for (var k = i + 1; k < words.Count && k <= i + 1 + MostBetween; k++)
            {
                if (names.Contains(words[k]) || Lexicon.English.Is("concluded", words[k]))
                    return true;
            }
        }
        return false;
    }
}
