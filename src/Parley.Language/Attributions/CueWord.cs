namespace Parley.Language;

/// <summary>What the lists of reporting words know of a word; found once, however often the word occurs.</summary>
internal sealed class CueWord
{
    /// <summary>Whose lists they are.</summary>
    public required CueLexicon By { get; init; }

    /// <summary>The verb that it is a form of; null where it is none that reports.</summary>
    public required CueEntry? Verb { get; init; }

    /// <summary>Class, frames and kind of word as one number; 0 where no list has it.</summary>
    public required uint Code { get; init; }

    /// <summary>"reportedly".</summary>
    public required bool IsHedge { get; init; }

    /// <summary>Whether it can be what somebody would not do: "comment".</summary>
    public required bool IsRefusal { get; init; }

    /// <summary>Of "according to".</summary>
    public required bool IsAccording { get; init; }

    public bool IsAny => Verb is not null || IsHedge || IsRefusal || IsAccording;
}
