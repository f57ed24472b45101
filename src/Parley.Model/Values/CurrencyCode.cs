namespace Parley.Model;

/// <summary>An ISO 4217 currency code: three capital letters.</summary>
/// <remarks>The form is checked, not the list: which codes exist is data (see the currencies lexicon). <c>default</c> is no currency.</remarks>
public readonly record struct CurrencyCode
{
    /// <exception cref="ArgumentException">The code is not three letters A to Z.</exception>
    public CurrencyCode(string code)
    {
        if (!IsCode(code))
            throw new ArgumentException($"'{code}' is not an ISO 4217 code (three capital letters, as in KRW).", nameof(code));
        Code = code;
    }

    public string Code { get; }

    internal static bool IsCode(string? code) =>
        code is { Length: 3 } && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    public override string ToString() => Code ?? "";
}
