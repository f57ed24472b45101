using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <content>What the words around a meeting say of its state and outcome.</content>
internal sealed partial class RoundMentionFinder
{
    private RoundMention WithCues(RoundMention mention, Sentence sentence, int first, int end, int limit)
    {
        for (var token = Math.Max(first - MaxBefore, sentence.FirstToken); token < first; token++)
        {
            var isLast = token == first - 1;
            mention = With(mention, ref token, first + 1, isLast ? static cue => cue.Before || cue.Adjacent : static cue => cue.Before);
        }

        var before = mention.Status;
        for (var token = first; token < end; token++)
            mention = With(mention, ref token, end, static cue => cue.Inside);
        mention = mention with { IsNext = mention.Status == RoundStatus.Planned && before != RoundStatus.Planned };
        for (var token = end; token < limit; token++)
            mention = With(mention, ref token, limit, static cue => cue.Behind);
        // "had constructive talks": whatever the adjective.
        var isHad = mention.Status is null && first > sentence.FirstToken && _document.TagOf(first - 1) == WordTag.Past && Grammar.Is(_document, first - 1, _grammar.HaveForms);
        return isHad ? mention with { Status = RoundStatus.Held } : mention;
    }

    private RoundMention With(RoundMention mention, ref int token, int limit, Func<MeetingCue, bool> counts)
    {
        if (!_lexicons.Cues.TryMatch(_document, token, limit, out var cue, out var length))
            return mention;
        token += length - 1;
        return counts(cue) ? mention with { Status = Stronger(mention.Status, cue.Status), Outcome = Stronger(mention.Outcome, cue.Outcome) } : mention;
    }

    // That it was broken off says more than that it was held; that it is planned says more than "held" and less than "broken off".
    private static RoundStatus? Stronger(RoundStatus? a, RoundStatus? b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(RoundStatus? status) => status switch
    {
        RoundStatus.CutShort => 5,
        RoundStatus.Cancelled => 4,
        RoundStatus.Planned => 3,
        RoundStatus.UnderWay => 2,
        RoundStatus.Held => 1,
        _ => 0,
    };

    private static RoundOutcome? Stronger(RoundOutcome? a, RoundOutcome? b) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        (RoundOutcome.NoDeal, _) or (_, RoundOutcome.NoDeal) => RoundOutcome.NoDeal,
        (RoundOutcome.Agreed, _) or (_, RoundOutcome.Agreed) => RoundOutcome.Agreed,
        _ => a,
    };
}
