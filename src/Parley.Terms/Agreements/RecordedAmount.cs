using Parley.Model;

namespace Parley.Terms;

/// <summary>A year's total on record: compared with the rule, and shown where the rule cannot be worked out.</summary>
public sealed record RecordedAmount(int Year, Money Amount, string Reference);
