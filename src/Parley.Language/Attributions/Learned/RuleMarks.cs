using Parley.Model;

namespace Parley.Language;

/// <summary>What the rules found, token by token: advice to the learned stage, which weighs it.</summary>
internal sealed class RuleMarks
{
    private readonly CueEvent?[] _cue;
    private readonly bool[] _content;
    private readonly AnnotatedDocument _document;

    public RuleMarks(AnnotatedDocument document, IEnumerable<CueEvent> events)
    {
        _document = document;
        _cue = new CueEvent?[document.Tokens.Length];
        _content = new bool[document.Tokens.Length];
        foreach (var item in events)
        {
            if (item.IsDropped || !item.HasContent || item.Rule == "free-quotation")
                continue;
            _cue[item.Cue] = item;
            foreach (var span in item.Content)
                Mark(span, _content);
        }
    }

    /// <summary>The clause whose reporting word this is; null where the rules see none.</summary>
    public CueEvent? At(int token) => _cue[token];

    /// <summary>Whether the rules take the token for somebody's words.</summary>
    public bool IsContent(int token) => _content[token];

    /// <summary>What the rules take a token for in a clause of theirs.</summary>
    public CueRole Role(CueEvent item, int token)
    {
        if (item.HasSource && token >= item.SourceFirst && token < item.SourceEnd)
            return CueRole.Source;
        var span = _document.Tokens[token].Span;
        foreach (var content in item.Content)
        {
            if (span.Start >= content.Start && span.End <= content.End)
                return CueRole.Content;
        }
        return CueRole.None;
    }

    /// <summary>Writes the roles of the tokens between two in a clause of the rules'.</summary>
    /// <param name="item">The clause.</param>
    /// <param name="first">The first token asked about.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="roles">As long as the document.</param>
    public void Mark(CueEvent item, int first, int end, byte[] roles)
    {
        foreach (var content in item.Content)
        {
            for (var i = _document.TokenAt(content.Start); i < end && _document.Tokens[i].Span.End <= content.End; i++)
            {
                if (i >= first && _document.Tokens[i].Span.Start >= content.Start)
                    roles[i] = (byte)CueRole.Content;
            }
        }
        for (var i = Math.Max(first, item.SourceFirst); item.HasSource && i < Math.Min(end, item.SourceEnd); i++)
            roles[i] = (byte)CueRole.Source;
    }

    private void Mark(TextSpan span, bool[] marks)
    {
        for (var i = _document.TokenAt(span.Start); i < marks.Length && _document.Tokens[i].Span.Start < span.End; i++)
            marks[i] = true;
    }
}
