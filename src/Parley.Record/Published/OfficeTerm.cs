namespace Parley.Record;

/// <summary>A term of office, from its first day up to, not including, its last; an open end where it still ran on the day of the table.</summary>
internal sealed record OfficeTerm(string Name, DateOnly From, DateOnly? To);
