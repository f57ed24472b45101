namespace Parley.Language;

/// <summary>A sign before a number, and how it is joined to it.</summary>
internal readonly record struct CurrencySign(Currency Currency, SignJoining Joining);
