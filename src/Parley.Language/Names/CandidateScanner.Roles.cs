using Parley.Model;

namespace Parley.Language;

internal sealed partial class CandidateScanner
{
    private int RoleAt(int i)
    {
        if (_headline || _lexicon.WordAt(_document, i).Role is not { } role)
            return -1;
        // "a news agency" is no agency.
        if (i > _sentence.FirstToken && _lexicon.Role(_document.SpanOf(i - 1, i + 1).Of(_document.Text)) is { } compound)
            role = compound;
        var end = i + 1;
        var tag = _document.TagOf(i);
        // "the official talks", "they head for home": no noun, or not the last of its phrase.
        if (!WordTags.IsNoun(tag) && tag != WordTag.Adjective || tag == WordTag.Adjective && WordTags.IsNoun(_document.TagOf(end)))
            return -1;
        if (IsCompound(i, end))
            return -1;
        var start = NounPhrase.Start(_document, i, _sentence.FirstToken);
        if (!role.IsPlural && !StandsAlone(start, i))
            return -1;
        var phraseEnd = PhraseTail.End(_document, end, _sentence.EndToken, role);
        var candidate = new Candidate
        {
            Kind = CandidateKind.Role,
            First = start,
            End = phraseEnd,
            HeadFirst = i,
            HeadEnd = end,
            Sentence = _sentenceIndex,
            Name = PhraseText(start, phraseEnd),
            Role = role,
            IsPlural = role.IsPlural,
            IsDefinite = NounPhrase.IsDefinite(_document, start, i),
            IsCounted = _document.TagOf(start) == WordTag.Number,
            IsQuoted = _quoted[i],
            Confidence = 0.75,
            Affiliation = start < i ? LastSideIn(start, i) : null,
        };
        candidate.Classes.Add(role.Class);
        candidate.Classes.Add('=' + role.Noun);
        AddTitleClasses(candidate, start, end);
        if (role.Kind == Model.ActorKind.Person && i > start && _lexicon.OfficeWord(_document.TextOf(i - 1)) is { } office)
            candidate.Classes.Add(office);
        candidate.Affiliation ??= SideBehind(end);
        if (candidate.Affiliation is null && role.Class is "executive" or "spokesman" or "lawyer")
            candidate.Affiliation = UnknownOwner(start, i);
        SetUse(candidate);
        _found.Add(candidate);
        return end;
    }

    // "the president's", "the union leaders": the head is the last noun, unless the next begins a name or a verb was mistaken.
    private bool IsCompound(int head, int end)
    {
        if (end >= _sentence.EndToken)
            return false;
        var next = _document.TagOf(end);
        return next is WordTag.Noun or WordTag.Nouns && !WeekdaysAndMonths.Contains(_document.TextOf(end)) && (_document.FlagsOf(end) & TokenFlags.Attached) == 0
            && !ClauseShape.CanBeVerb(_document, end) || next == WordTag.Colon && (_document.FlagsOf(end) & TokenFlags.Attached) != 0 && head >= 0 && _document.TextOf(end) is "-";
    }

    private bool StandsAlone(int start, int head)
    {
        if (NounPhrase.HasDeterminer(_document, start, head) || start < head)
            return true;
        // "Name, head of the union," and "Spokesman Name": no article where it follows a name or begins the sentence.
        return _found.Count > 0 && _found[^1].Kind == CandidateKind.Person && _found[^1].End == head - 1 && _document.TagOf(head - 1) == WordTag.Comma;
    }

    // "chief negotiator", "chief of staff": the office within the phrase says what may refer back to it.
    private void AddTitleClasses(Candidate candidate, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_lexicon.TryTitle(_document, i, _sentence.EndToken, out var titleEnd, out var title) && titleEnd >= end)
            {
                AddTitle(candidate, title, null);
                return;
            }
        }
    }

    // "a spokesman for the ministry", "leaders of Germany": whom it belongs to may stand behind.
    private Candidate? SideBehind(int end)
    {
        if (end + 1 >= _sentence.EndToken || _document.TextOf(end) is not ("of" or "for" or "from" or "at" or "in" or "with"))
            return null;
        for (var i = end + 1; i < Math.Min(end + 6, _sentence.EndToken); i++)
        {
            if (_lexicon.TryName(_document, i, _sentence.EndToken, out var nameEnd, out var entry) && entry.Kind != GazetteerKind.Place)
            {
                return new Candidate
                {
                    Kind = entry.IsSide ? CandidateKind.Side : entry.Kind == GazetteerKind.Outlet ? CandidateKind.Outlet : entry.Kind == GazetteerKind.Party ? CandidateKind.Party : CandidateKind.Organisation,
                    First = i,
                    End = nameEnd,
                    HeadFirst = i,
                    HeadEnd = nameEnd,
                    Sentence = _sentenceIndex,
                    Name = entry.Name,
                    Entry = entry,
                };
            }
            if (!WordTags.IsPremodifier(_document.TagOf(i)))
                return null;
        }
        return null;
    }

    private string PhraseText(int start, int end) => new TextSpan(_document.Tokens[start].Span.Start, _document.Tokens[end - 1].Span.End).Quote(_document.Text);
}
