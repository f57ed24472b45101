using System.Globalization;

namespace Parley.Cli;

/// <summary>What standard output can show.</summary>
internal static class Screen
{
    private const int DefaultWidth = 80;

    /// <summary>Colours only for somebody who looks and has not refused them (https://no-color.org).</summary>
    public static bool HasColours =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    public static int Width
    {
        get
        {
            if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns is > 0 and < 10_000)
                return columns;
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? DefaultWidth : Console.WindowWidth;
        }
    }
}
