namespace Parley.Model;

/// <summary>An ISO 3166-1 alpha-3 country code: three capital letters.</summary>
/// <remarks>The form is checked, not the list: which codes exist is data (see the countries lexicon). <c>default</c> is no country.</remarks>
public readonly record struct CountryCode
{
    /// <exception cref="ArgumentException">The code is not three letters A to Z.</exception>
    public CountryCode(string code)
    {
        if (!CurrencyCode.IsCode(code))
            throw new ArgumentException($"'{code}' is not an ISO 3166-1 alpha-3 code (three capital letters, as in KOR).", nameof(code));
        Code = code;
    }

    public string Code { get; }

    public override string ToString() => Code ?? "";
}
