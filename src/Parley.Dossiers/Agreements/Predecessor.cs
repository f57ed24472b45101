using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Whether an agreement that a report mentions is the one before the one bargained for, and not just any that comes to mind.</summary>
internal static class Predecessor
{
    // What ended, or will end, about the day of the report is what is to be replaced.
    private const int YearsAround = 2;

    public static bool Is(AgreementMention mention, AgreementMention? topic)
    {
        if (topic is null)
            return true;
        if (mention.Fact.Parties.Length > 1 && topic.Fact.Parties.Length > 1 && mention.Fact.Parties.Intersect(topic.Fact.Parties).Count() < 2)
            return false;
        return mention.Ordinal is not null && topic.Ordinal is not null || mention.Status == AgreementStatus.Expired || EndsNear(mention)
            || Lexicon.English.Says("predecessor", Near(mention)) || SharesName(mention, topic);
    }

    private static bool EndsNear(AgreementMention mention) =>
        mention.Fact.Term?.Last is { } last && mention.Report.Day is { } day && Math.Abs(last.Year - day.Year) <= YearsAround;

    // The evidence with the few words before it: "under the current", "the previous".
    private static string Near(AgreementMention mention)
    {
        var span = mention.Fact.Evidence[0].Span;
        return mention.Report.Document.Text[Math.Max(0, span.Start - 20)..span.End];
    }

    private static bool SharesName(AgreementMention a, AgreementMention b) =>
        WordList.Of(a.Fact.Name).Where(Lexicon.English.Names).Intersect(WordList.Of(b.Fact.Name), StringComparer.Ordinal).Any();
}
