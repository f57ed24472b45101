namespace Parley.Language;

/// <summary>A length of time that has a name, shortest first.</summary>
public enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}
