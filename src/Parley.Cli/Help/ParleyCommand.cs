using System.CommandLine;

namespace Parley.Cli;

/// <summary>A command with examples, which its help shows last.</summary>
internal sealed class ParleyCommand(string name, string description, string examples) : Command(name, description)
{
    public string Examples { get; } = examples;
}
