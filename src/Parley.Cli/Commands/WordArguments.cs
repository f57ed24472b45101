using System.CommandLine.Parsing;

namespace Parley.Cli;

/// <summary>Arguments that take any word.</summary>
internal static class WordArguments
{
    /// <summary>A mistyped option must not pass for a path or a word.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
                result.AddError($"There is no option '{token.Value}'. (A file of that name is ./{token.Value}.)");
        }
    }
}
