using Parley.Model;

namespace Parley.Fetch;

/// <summary>What can be wrong with an address (<c>PAR13x</c>). Described in docs/diagnostics.md.</summary>
public static class FetchDiagnostics
{
    public const string BadAddressCode = "PAR130";
    public const string RefusedCode = "PAR131";
    public const string RobotsCode = "PAR132";
    public const string StatusCode = "PAR133";
    public const string TooLargeCode = "PAR134";
    public const string TooSlowCode = "PAR135";
    public const string UnreachableCode = "PAR136";
    public const string RedirectsCode = "PAR137";
    public const string KeptCode = "PAR138";
    public const string NoPageCode = "PAR139";

    internal static Diagnostic BadAddress(string address) =>
        new(BadAddressCode, Severity.Error, address, $"{address} is no address that can be fetched.", "Give an address that begins with https://.");

    internal static Diagnostic Refused(string address, string why) =>
        new(RefusedCode, Severity.Error, address, $"{address} was not fetched: {why}.", "If you trust it, allow it by name with --allow-host.");

    internal static Diagnostic Robots(string address) =>
        new(RobotsCode, Severity.Error, address, $"{address} was not fetched: the site's robots.txt asks programs not to.", "Open it in a browser and save it.");

    internal static Diagnostic Status(string address, int status) =>
        new(StatusCode, Severity.Error, address, $"The server answered {status} for {address}.", "Check the address, or try again later.");

    internal static Diagnostic TooLarge(string address, int limit) =>
        new(TooLargeCode, Severity.Error, address, $"{address} has more than {limit} bytes; it was not read.", "Open it in a browser and save the report alone.");

    internal static Diagnostic TooSlow(string address, TimeSpan limit) =>
        new(TooSlowCode, Severity.Error, address, $"{address} took longer than {limit.TotalSeconds} s.", "Try again later.");

    internal static Diagnostic Unreachable(string address, string why) =>
        new(UnreachableCode, Severity.Error, address, $"{address} cannot be reached: {why}", "Check the address and the network.");

    internal static Diagnostic Redirects(string address, int limit) =>
        new(RedirectsCode, Severity.Error, address, $"{address} leads on more than {limit} times.", "Give the last address.");

    internal static Diagnostic Kept(string address, string why) =>
        new(KeptCode, Severity.Warning, address, $"{address} was read as it was kept when it was last fetched: {why}", "Try again later for the present page.");

    internal static Diagnostic NoPage(string address, string type) =>
        new(NoPageCode, Severity.Error, address, $"{address} is {type}, neither a page nor a feed.", "Give the address of the report.");
}
