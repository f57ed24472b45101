using Parley.Model;

namespace Parley.Dossiers;

/// <summary>Whether a worked-out number is the one that was written, to the digits that it was written with.</summary>
internal static class Precision
{
    // Writers round what they worked out themselves; half a per cent is within any of their steps.
    private const decimal Slack = 0.005m;

    /// <summary>How many digits a number was written with: 3 for 1,030,000,000, 1 for 5,000,000,000.</summary>
    public static int Digits(decimal value)
    {
        for (var digits = 1; digits < 12; digits++)
        {
            if (AmountFormatter.Significant(value, digits) == value)
                return digits;
        }
        return 12;
    }

    public static bool Agrees(decimal worked, decimal written) =>
        written != 0 && (AmountFormatter.Significant(worked, Digits(written)) == written || Math.Abs(worked / written - 1) <= Slack);

    /// <summary>Whether one number is the other, rounded, or cut, to fewer digits.</summary>
    public static bool IsRounding(decimal coarse, decimal fine)
    {
        if (coarse <= 0 || fine <= 0 || coarse == fine || Digits(coarse) >= Digits(fine))
            return false;
        var digits = Digits(coarse);
        var step = Step(coarse, digits);
        return AmountFormatter.Significant(fine, digits) == coarse || Math.Floor(fine / step) * step == coarse || Math.Ceiling(fine / step) * step == coarse;
    }

    /// <summary>The size of the last digit written: 1,000 for 28,000.</summary>
    public static decimal Step(decimal value, int digits)
    {
        var step = 1m;
        while (Math.Abs(value) / step >= 10)
            step *= 10;
        while (Math.Abs(value) / step < 1 && step > 1e-10m)
            step /= 10;
        for (var i = 1; i < digits; i++)
            step /= 10;
        return step;
    }
}
