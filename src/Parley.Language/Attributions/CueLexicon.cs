using Parley.Model;

namespace Parley.Language;

/// <summary>The reporting words.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, CueEntry> _verbs = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CueEntry> _phrasal = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CueClass> _nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _refusals = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _hedges = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _contentEnds = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _connectives = new(StringComparer.Ordinal);

    public CueLexicon()
    {
        foreach (var row in Lexicon.Table("cues").Rows)
            AddVerb(row[0], ResourceTable.List(row[1]), Class(row[2]), Frames(row[3]));
        foreach (var row in Lexicon.Table("phrasal-cues").Rows)
            _phrasal[$"{row[0]} {row[1]}"] = new(row[0], Class(row[2]), Frames(row[3]), CueForms.None);
        foreach (var row in Lexicon.Table("cue-nouns").Rows)
            _nouns[row[0]] = Class(row[1]);
        foreach (var row in Lexicon.Table("refusal-verbs").Rows)
            _refusals[row[0]] = row[1];
        Add("hearsay-words", _hedges);
        Add("content-ends", _contentEnds);
        Add("connectives", _connectives);
    }

    /// <summary>What is known of a token's word.</summary>
    public CueWord WordAt(AnnotatedDocument document, int token)
    {
        if (document.Forms[token] is not { } form)
            return WordOf(document.TextOf(token));
        if (form.Cue is { } known && ReferenceEquals(known.By, this))
            return known;
        return form.Cue = WordOf(form.Text);
    }

    public CueEntry? Verb(ReadOnlySpan<char> word) => _verbs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var entry) ? entry : null;

    /// <summary>What the particle makes of the verb ("call for"); null where it makes nothing else.</summary>
    public CueEntry? Phrasal(CueEntry verb, ReadOnlySpan<char> particle) =>
        particle.Length is > 0 and < 8 && _phrasal.TryGetValue($"{verb.Lemma} {particle}", out var entry) ? entry with { Forms = verb.Forms } : null;

    public bool IsNoun(ReadOnlySpan<char> word, out CueClass cueClass) => _nouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out cueClass);

    /// <summary>How a verb is used after "would not" or "declined to": "ask", "give", "speak"; null where that is no refusal.</summary>
    public string? Refusal(ReadOnlySpan<char> word) => _refusals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var use) ? use : null;

    public bool IsHedge(ReadOnlySpan<char> word) => _hedges.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether what was said ends before this word, where a comma stands before it.</summary>
    public bool EndsContent(ReadOnlySpan<char> word) => _contentEnds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the word, first in its sentence, is the reporter's.</summary>
    public bool IsConnective(ReadOnlySpan<char> word) => _connectives.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private CueWord WordOf(ReadOnlySpan<char> word) => new()
    {
        By = this,
        Code = Verb(word) is { } verb ? 1 + (uint)verb.Class | (uint)verb.Frames << 4 : IsNoun(word, out var noun) ? 8 + (uint)noun : 0,
        Verb = Verb(word),
        IsHedge = IsHedge(word),
        IsRefusal = Refusal(word) is not null,
        IsAccording = word.Equals("according", StringComparison.OrdinalIgnoreCase),
    };

    private void AddVerb(string lemma, string[] forms, CueClass cueClass, CueFrames frames)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            var form = (CueForms)(1 << i);
            _verbs[forms[i]] = _verbs.TryGetValue(forms[i], out var known) && known.Lemma == lemma
                ? known with { Forms = known.Forms | form }
                : new(lemma, cueClass, frames, form);
        }
    }

    private static void Add(string table, HashSet<string> words)
    {
        foreach (var row in Lexicon.Table(table).Rows)
            words.Add(row[0]);
    }

    private static CueClass Class(string cell) => cell switch
    {
        "speech" => CueClass.Speech,
        "denial" => CueClass.Denial,
        "refusal" => CueClass.Refusal,
        "position" => CueClass.Position,
        "belief" => CueClass.Belief,
        "hearsay" => CueClass.Hearsay,
        _ => throw new InvalidResourceException($"en/cues.tsv: there is no class '{cell}'."),
    };

    private static CueFrames Frames(string cell)
    {
        var frames = CueFrames.None;
        foreach (var item in ResourceTable.List(cell))
        {
            frames |= item switch
            {
                "that" => CueFrames.That,
                "np" => CueFrames.Noun,
                "to" => CueFrames.Infinitive,
                "as" => CueFrames.As,
                "quote" => CueFrames.Quote,
                "addressee" => CueFrames.Addressee,
                "thing" => CueFrames.Thing,
                "claim" => CueFrames.Claim,
                "complement" => CueFrames.Complement,
                _ => throw new InvalidResourceException($"en/cues.tsv: there is no frame '{item}'."),
            };
        }
        return frames;
    }
}
