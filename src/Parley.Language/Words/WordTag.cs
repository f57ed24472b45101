namespace Parley.Language;

/// <summary>Part of speech of a token: the Penn Treebank's tags, joined where nothing here asks for the difference.</summary>
public enum WordTag : byte
{
    None,

    /// <summary>NN.</summary>
    Noun,

    /// <summary>NNS.</summary>
    Nouns,

    /// <summary>NNP, NNPS.</summary>
    Name,

    /// <summary>JJ, JJR, JJS.</summary>
    Adjective,

    /// <summary>RB, RBR, RBS.</summary>
    Adverb,

    /// <summary>RP: "cut <em>off</em>".</summary>
    Particle,

    /// <summary>VB.</summary>
    Base,

    /// <summary>VBP: "they say".</summary>
    Present,

    /// <summary>VBZ: "she says".</summary>
    PresentS,

    /// <summary>VBD.</summary>
    Past,

    /// <summary>VBN.</summary>
    Participle,

    /// <summary>VBG.</summary>
    Ing,

    /// <summary>MD.</summary>
    Modal,

    /// <summary>DT, PDT.</summary>
    Determiner,

    /// <summary>PRP$: "his".</summary>
    Possessive,

    /// <summary>POS: the "'s" of "Seoul's".</summary>
    PossessiveMark,

    /// <summary>PRP.</summary>
    Pronoun,

    /// <summary>A pronoun and its verb in one token: "they're", "I'll".</summary>
    PronounVerb,

    /// <summary>WDT, WP, WP$, WRB.</summary>
    Wh,

    /// <summary>IN, without the words of <see cref="That"/>.</summary>
    Preposition,

    /// <summary>"that", "if" and "whether" as conjunctions.</summary>
    That,

    /// <summary>TO.</summary>
    To,

    /// <summary>CC.</summary>
    Conjunction,

    /// <summary>CD.</summary>
    Number,

    /// <summary>EX: "there is".</summary>
    There,

    /// <summary>UH.</summary>
    Interjection,
    Comma,

    /// <summary>A full stop, question or exclamation mark.</summary>
    Stop,

    /// <summary>A colon, semicolon or dash.</summary>
    Colon,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,

    /// <summary>A currency sign.</summary>
    Currency,
    Symbol,
}
