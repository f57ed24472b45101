using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>Says what words are about. The topics and their words are data.</summary>
internal sealed class TopicLexicon
{
    private const int MaxWords = 5;

    private readonly List<string> _topics = [];
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);

    public TopicLexicon()
    {
        foreach (var row in RecordLexicon.Table("topics").Rows)
        {
            _topics.Add(row[0]);
            foreach (var phrase in ResourceTable.List(row[1]))
            {
                if (!_words.TryGetValue(phrase, out var topics))
                    _words[phrase] = topics = [];
                topics.Add(_topics.Count - 1);
            }
        }
    }

    /// <summary>The topics that the spans touch, in the order of the lexicon.</summary>
    public List<string> Of(AnnotatedDocument document, IEnumerable<TextSpan> spans)
    {
        var touched = new bool[_topics.Count];
        foreach (var span in spans)
        {
            for (var i = document.TokenAt(span.Start); i < document.Tokens.Length && document.Tokens[i].Span.Start < span.End; i++)
                Touch(document, i, span.End, touched);
        }
        var topics = new List<string>();
        for (var i = 0; i < touched.Length; i++)
        {
            if (touched[i])
                topics.Add(_topics[i]);
        }
        return topics;
    }

    private void Touch(AnnotatedDocument document, int token, int end, bool[] touched)
    {
        Span<char> buffer = stackalloc char[64];
        var start = document.Tokens[token].Span.Start;
        for (var i = token; i < Math.Min(document.Tokens.Length, token + MaxWords) && document.Tokens[i].Span.End <= end; i++)
        {
            var phrase = document.Text.AsSpan(start, document.Tokens[i].Span.End - start);
            if (phrase.Length > buffer.Length)
                return;
            var length = phrase.ToLowerInvariant(buffer);
            if (_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[..length], out var topics))
            {
                foreach (var topic in topics)
                    touched[topic] = true;
            }
        }
    }
}
