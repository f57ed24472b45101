namespace Parley.Record;

/// <summary>What a word says of a day by which something must be settled.</summary>
internal enum DeadlineCue
{
    /// <summary>"deadline".</summary>
    Noun,

    /// <summary>"by", "no later than".</summary>
    By,

    /// <summary>"before", "ahead of": as <see cref="By"/>, of a day or of what comes on it.</summary>
    Before,

    /// <summary>"has until": a deadline by itself.</summary>
    Until,

    /// <summary>"agreement", "goal": what makes a "by" a deadline.</summary>
    Matter,

    /// <summary>"effective": what begins on the day if nothing is settled.</summary>
    Threat,

    /// <summary>"tariffs": what would begin.</summary>
    Threatened,

    /// <summary>"year-end": the day itself.</summary>
    YearEnd,

    /// <summary>"lapses": what stands before it ends on the day behind it.</summary>
    End,

    /// <summary>"budget", "truce": what may end so.</summary>
    Thing,

    /// <summary>"agreement": may end so too, which is a deadline while another is sought.</summary>
    Agreement,

    /// <summary>"no later than": a deadline whatever it is for.</summary>
    Latest,

    /// <summary>"must", "is due": what makes a day shortly behind it a deadline.</summary>
    Duty,

    /// <summary>"if", "should": "if nothing is signed by Friday".</summary>
    Condition,

    /// <summary>"unless", "barring": as <see cref="Condition"/>, with the denial in it.</summary>
    Exception,

    /// <summary>"expires", "runs out": what an agreement does, which is a deadline by itself.</summary>
    Lapse,
}
