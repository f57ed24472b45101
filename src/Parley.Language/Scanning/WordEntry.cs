namespace Parley.Language;

/// <summary>All that the lexicons know of one word, so that it is looked up only once.</summary>
internal sealed class WordEntry
{
    // As many as PhraseStart has bits.
    private const int PhraseStarts = 16;

    private object?[]? _phrases;

    /// <summary>How the word helps to make a number ("three", "million").</summary>
    public NumberWord Number { get; set; }

    /// <summary>One divided by this is the fraction that it names ("third": 3); 0 where it names none.</summary>
    public int FractionOf { get; set; }

    /// <summary>The place that it names ("third": 3); 0 where it names none.</summary>
    public int Ordinal { get; set; }

    /// <summary>How many times as much it says ("double", "doubled", "fivefold").</summary>
    public MultipleWord Multiple { get; set; }

    /// <summary>Whether a phrase of a list begins with it, so that only then the list is asked.</summary>
    public PhraseStart Starts { get; set; }

    /// <summary>What it does as a small word.</summary>
    public Glue Glue { get; set; }

    public NounClasses Noun { get; set; }

    public ChangeForms Change { get; set; }

    /// <summary>What a bare number behind it is, where it is no amount.</summary>
    public NumberName NameOfNumber { get; set; }

    /// <summary>The number of the month that it names; 0 where it names none.</summary>
    public int Month { get; set; }

    /// <summary>What it does in time expressions; null where it does nothing.</summary>
    public TimeWord? Time { get; set; }

    /// <summary>What may begin with it; set when all lists are read.</summary>
    public Triggers Triggers { get; private set; }

    /// <summary>Its number in the lexicon, from 1 on.</summary>
    public int Index { get; set; }

    /// <summary>What <see cref="KeepPhrases"/> kept.</summary>
    /// <param name="place">Which bit of <see cref="PhraseStart"/> the list has.</param>
    public object? PhraseAt(int place) => _phrases?[place];

    /// <summary>Keeps the phrases of a list that begin with the word, so that they are looked up once.</summary>
    public void KeepPhrases(int place, object phrases) => (_phrases ??= new object?[PhraseStarts])[place] = phrases;

    public void SetTriggers()
    {
        var isNumber = FractionOf > 0 || Ordinal > 0 || Multiple.Kind != MultipleWordKind.None
            || Number.Kind is NumberWordKind.Digit or NumberWordKind.Teen or NumberWordKind.Ten or NumberWordKind.Dozen;
        var isTime = isNumber || Time is not null || Month > 0 || (Starts & (PhraseStart.VagueTime | PhraseStart.Holiday)) != 0;
        var isArticle = (Glue & Glue.Article) != 0;
        var isBehindArticle = isTime || Number.Kind != NumberWordKind.None || (Starts & (PhraseStart.InTime | PhraseStart.Currency)) != 0;
        Triggers = (isNumber || isArticle ? Triggers.Number : Triggers.None)
            | (isTime || isArticle || (Glue & Glue.The) != 0 ? Triggers.Time : Triggers.None)
            | (isArticle || (Glue & Glue.The) != 0 ? Triggers.Article : Triggers.None)
            | (isBehindArticle ? Triggers.BehindArticle : Triggers.None)
            | ((Starts & PhraseStart.CurrencyName) != 0 ? Triggers.CurrencyName : Triggers.None);
    }
}
