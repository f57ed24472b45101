namespace Parley.Sources;

/// <summary>The lexicons that all pages are read with; immutable once made.</summary>
internal sealed class PageRules
{
    public PageRules()
    {
        Dates = new(HeaderWords);
        DateLines = new(HeaderWords, Dates);
        YearlessDates = new(HeaderWords, Dates);
        Bylines = new(HeaderWords);
        Datelines = new(HeaderWords, Dates, Outlets);
        Captions = new(Outlets, Dates);
        SignOffs = new(Outlets);
        PostMarks = new(HeaderWords, Dates);
    }

    public HeaderWords HeaderWords { get; } = new();

    public PrintedDates Dates { get; }

    public Outlets Outlets { get; } = new();

    public FurnitureLexicon Furniture { get; } = new();

    public Prefixes Prefixes { get; } = new();

    public WriterNames WriterNames => field ??= new(HeaderWords);

    public Credits Credits { get; } = new();

    public CaptionCues Captions { get; }

    public HeaderDateLines DateLines { get; }

    public YearlessDateLines YearlessDates { get; }

    public Bylines Bylines { get; }

    public Datelines Datelines { get; }

    public SignOffs SignOffs { get; }

    public PostMarks PostMarks { get; }

    public PhraseIndex Walls => field ??= new(Lexicon.Table("en/walls"));
}
