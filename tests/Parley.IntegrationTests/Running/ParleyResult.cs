namespace Parley.IntegrationTests;

/// <summary>What a run left behind.</summary>
internal sealed record ParleyResult(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>The run itself, if it returned this code; fails with both outputs otherwise.</summary>
    public ParleyResult Returned(int exitCode)
    {
        Assert.True(exitCode == ExitCode, $"Expected the code {exitCode}, got {ExitCode}.\n--- output\n{Output}\n--- error\n{Error}");
        return this;
    }
}
