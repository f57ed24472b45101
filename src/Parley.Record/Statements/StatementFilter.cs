using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Tells statements, beliefs and intentions included, from acts, headlines and captions.</summary>
internal static class StatementFilter
{
    // Below it, most learned acts are things done rather than things said: measured on the development reports and articles.
    private const double MinLearnedAct = 0.33;

    // A demand or a promise in the reporter's words is a statement where the learned stage is sure of it.
    private const double MinToldAct = 0.6;

    public static bool IsStatement(AnnotatedDocument document, Attribution attribution)
    {
        var place = document.Document.KindAt(attribution.Content[0].Start);
        if (place != BlockKind.Body)
            return false;
        return attribution.Class switch
        {
            // Acts and thoughts that were learned from how words are used, and are in no list.
            _ when attribution.Rule == "learned-act" => attribution.Confidence >= MinLearnedAct,
            // "wants", "hopes", "believes": told of somebody, in the reporter's words; the cue says which it is.
            CueClass.Belief => true,
            // A position is a statement where the report has its words, or surely tells them.
            CueClass.Position => attribution.Mode != StatementMode.Indirect || attribution.Likelihood >= MinToldAct,
            // "agreed to pay", "refused to accept": acts, not words.
            CueClass.Refusal => attribution.Rule is "refused-to" or "would-not" || attribution.Mode != StatementMode.Indirect,
            _ when attribution.Rule == "infinitive" => attribution.Mode != StatementMode.Indirect || attribution.Likelihood >= MinToldAct,
            _ => true,
        };
    }
}
