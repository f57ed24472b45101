using Parley.Model;

namespace Parley.Language;

/// <summary>Tells a state that acts from the place where something is: "Seoul said" and "talks in Seoul".</summary>
internal static class PlaceUse
{
    private const int MotionWindow = 4;

    public static bool Is(AnnotatedDocument document, NameLexicon lexicon, Candidate candidate, Sentence sentence)
    {
        if (candidate.Entry is not { } entry || entry.Kind is GazetteerKind.Demonym or GazetteerKind.Body)
            return false;
        if (IsDateline(document, candidate, sentence) || entry.Kind == GazetteerKind.Metonym && document.TextOf(candidate.End - 1) is "D.C." or "DC")
            return true;
        if (document.TagOf(candidate.End) == WordTag.PossessiveMark || candidate.First == sentence.FirstToken)
            return false;
        var before = candidate.First - 1;
        if (document.Is(before, "the") && before > sentence.FirstToken)
            before--;
        // "in neighbouring Japan": the adjective does not change what the place is for.
        if (document.TagOf(before) == WordTag.Adjective && before > sentence.FirstToken)
            before--;
        if (candidate.IsModifier)
            return false;
        if (IsListed(document, before))
            return true;
        if (!lexicon.IsPlaceCue(document.TextOf(before), out var always))
            return document.TextOf(before) is "to" or "from" && HasMotion(document, lexicon, before, sentence);
        return always;
    }

    // "in London and Paris" is left to the first of them.
    private static bool IsListed(AnnotatedDocument document, int before) => document.TextOf(before) is "/";

    private static bool HasMotion(AnnotatedDocument document, NameLexicon lexicon, int before, Sentence sentence)
    {
        for (var i = before - 1; i >= Math.Max(sentence.FirstToken, before - MotionWindow); i--)
        {
            if (lexicon.IsPlaceCue(document.TextOf(i), out var always) && !always)
                return true;
        }
        return false;
    }

    // "SEOUL, Nov. 19 (Agency) --", "WASHINGTON (Agency) -", "Doha, Qatar - ", "Seoul: "
    private static bool IsDateline(AnnotatedDocument document, Candidate candidate, Sentence sentence)
    {
        if (sentence.Kind == BlockKind.Dateline)
            return true;
        if (candidate.First > sentence.FirstToken + 2 || (document.FlagsOf(sentence.FirstToken) & TokenFlags.LineStart) == 0)
            return false;
        var capitals = (document.FlagsOf(candidate.First) & TokenFlags.AllCapitals) != 0 && document.Tokens[candidate.First].Span.Length > 3;
        for (var i = candidate.End; i < Math.Min(sentence.EndToken, candidate.End + 12); i++)
        {
            var text = document.TextOf(i);
            if (text is ":" && i == candidate.End || text is "--" or "\u2014" or "\u2013" || text is "-" && (document.FlagsOf(i) & TokenFlags.Attached) == 0)
                return true;
            if (text is "(" or ")" or "," or "/" || WeekdaysAndMonths.Contains(text) || document.Tokens[i].IsNumber || capitals && document.Tokens[i].IsCapital || document.Tokens[i].IsCapital)
                continue;
            return false;
        }
        return false;
    }
}
