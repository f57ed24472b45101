using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Tells statements, beliefs and intentions included, from acts, headlines and captions.</summary>
internal static class StatementFilter
{
    // Below it, as many learned acts are things done as things said: measured on the development reports.
    private const double MinLearnedAct = 0.7;

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
            // A position is a statement where the report has its words.
            CueClass.Position => attribution.Mode != StatementMode.Indirect,
            // "agreed to pay", "refused to accept": acts, not words.
            CueClass.Refusal => attribution.Rule is "refused-to" or "would-not" || attribution.Mode != StatementMode.Indirect,
            _ when attribution.Rule == "infinitive" => attribution.Mode != StatementMode.Indirect,
            _ => true,
        };
    }
}
