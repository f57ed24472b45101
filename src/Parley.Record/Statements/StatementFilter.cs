using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Tells statements from beliefs, acts, headlines and captions.</summary>
internal static class StatementFilter
{
    public static bool IsStatement(AnnotatedDocument document, Attribution attribution)
    {
        var place = document.Document.KindAt(attribution.Content[0].Start);
        if (place != BlockKind.Body)
            return false;
        return attribution.Class switch
        {
            CueClass.Belief => false,
            // A position is a statement where the report has its words.
            CueClass.Position => attribution.Mode != StatementMode.Indirect,
            // "agreed to pay", "refused to accept": acts, not words.
            CueClass.Refusal => attribution.Rule is "refused-to" or "would-not" || attribution.Mode != StatementMode.Indirect,
            // Acts and thoughts that were learned from how words are used, and are in no list.
            _ when attribution.Rule == "learned-act" => false,
            _ when attribution.Rule == "infinitive" => attribution.Mode != StatementMode.Indirect,
            _ => true,
        };
    }
}
