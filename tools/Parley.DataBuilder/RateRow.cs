namespace Parley.DataBuilder;

/// <summary>One rate: units of <paramref name="Quote"/> for one of <paramref name="Base"/>.</summary>
internal sealed record RateRow(string Base, string Quote, int Year, decimal Rate, string Kind, string Source);
