using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>One sentence with its frames, for the rules that tell what an amount is.</summary>
internal sealed class ClauseContext
{
    private const int MaxGap = 32;

    private readonly Grammar _grammar;

    public ClauseContext(FigureContext report, Sentence sentence)
    {
        Report = report;
        Sentence = sentence;
        _grammar = report.Lexicons.Grammar;
        Hits = report.Lexicons.Frames.Find(report.Document, sentence);
    }

    public FigureContext Report { get; }

    public Sentence Sentence { get; }

    public List<FrameHit> Hits { get; }

    public AnnotatedDocument Document => Report.Document;

    public Grammar Grammar => _grammar;

    /// <summary>Whether a new clause begins between the tokens, or they lie too far apart.</summary>
    public bool IsApart(int first, int end)
    {
        if (end - first > MaxGap)
            return true;
        // "estimates that Oslo needs $5 million": the verb of a clause with "that" right behind is no break.
        var isHeld = Document.TagOf(first) == WordTag.That;
        for (var token = first; token < end; token++)
        {
            if (_grammar.Breaks.Contains(Document.TextOf(token)) || Document.Is(token, ";") || IsOtherVerb(token) && !isHeld)
                return true;
            isHeld &= !IsOtherVerb(token);
        }
        return false;
    }

    /// <summary>The side that speaks at the token, by the innermost statement around it.</summary>
    public PartyCode? SpeakerAt(int token) => Report.SideOfSpeaker(Report.StatementAt(Document.Tokens[Math.Min(token, Document.Tokens.Length - 1)].Span));

    // A finite verb that is no frame's has a clause of its own: "..., and the Senate adjourned at $5 a seat".
    private bool IsOtherVerb(int token) =>
        Document.TagOf(token) is WordTag.Past or WordTag.PresentS or WordTag.Present && !Hits.Exists(hit => token >= hit.First && token < hit.End)
        && !_grammar.BeForms.Contains(Document.TextOf(token)) && !_grammar.HaveForms.Contains(Document.TextOf(token));

    public bool IsVerb(int token) => Hits.Exists(hit => token >= hit.First && token < hit.End && hit.Frame.Form is FrameForm.Verb or FrameForm.Carrier or FrameForm.Reject);
}
