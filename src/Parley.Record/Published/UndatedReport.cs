using Parley.Language;
using Parley.Model;

namespace Parley.Record;

/// <summary>A report without a date, with the words in it that place it in time.</summary>
internal sealed class UndatedReport
{
    public UndatedReport(AnnotatedDocument document, PublishedLexicons lexicons)
    {
        Document = document;
        Lexicons = lexicons;
        Clock = new ReportClock(document, lexicons.Calendar);
        foreach (var sentence in document.Sentences)
        {
            for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            {
                if (!lexicons.Cues.TryMatch(document, token, sentence.EndToken, out var cue, out var length))
                    continue;
                Cues.Add((cue, token, token + length, sentence));
            }
        }
    }

    public AnnotatedDocument Document { get; }

    public PublishedLexicons Lexicons { get; }

    public ReportClock Clock { get; }

    /// <summary>In text order, with the tokens that they cover and their sentence.</summary>
    public List<(PublishedCue Cue, int First, int End, Sentence Sentence)> Cues { get; } = [];

    /// <summary>Whether the words stand in the report's own text, captions left out.</summary>
    public bool Says(PublishedCue cue) => Cues.Exists(found => found.Cue == cue && found.Sentence.Kind != BlockKind.Caption);

    /// <summary>The month that a token names.</summary>
    public int? Month(int token) => token < Document.Tokens.Length
        && Lexicons.Calendar.Words.TryMatch(Document, token, Document.Tokens.Length, out var word, out _) && word.Kind == CalendarKind.Month && Document.Tokens[token].IsCapital ? word.Number : null;

    /// <summary>"November 19, 2019" at the token.</summary>
    public DateOnly? Day(int token)
    {
        if (Month(token) is not { } month || token + 2 >= Document.Tokens.Length || Number(token + 1) is not { } day)
            return null;
        var year = Clock.Year(token + 2) ?? (Document.Is(token + 2, ",") && token + 3 < Document.Tokens.Length ? Clock.Year(token + 3) : null);
        return year is { } y && day <= DateTime.DaysInMonth(y, month) ? new DateOnly(y, month, day) : null;
    }

    /// <summary>A day's number at the token.</summary>
    public int? Number(int token) => token >= 0 && token < Document.Tokens.Length && Document.Tokens[token] is { IsNumber: true, Span.Length: <= 2 } && int.TryParse(Document.TextOf(token), out var number) && number > 0 ? number : null;
}
