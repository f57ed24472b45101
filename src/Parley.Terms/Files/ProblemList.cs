using System.Collections.Immutable;

namespace Parley.Terms;

/// <summary>Collects what is wrong with one file; after a hundred, more would help nobody.</summary>
internal sealed class ProblemList(string file)
{
    private const int Most = 100;

    private readonly List<TermsProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(string code, int line, int column, string message, string hint)
    {
        if (_problems.Count < Most)
            _problems.Add(new TermsProblem(code, file, line, column, message, hint));
    }

    public void Add(string code, TermsNode at, string message, string hint) => Add(code, at.Line, at.Column, message, hint);

    public void AddRange(IEnumerable<TermsProblem> problems) => _problems.AddRange(problems);

    /// <summary>In the file's order.</summary>
    public ImmutableArray<TermsProblem> ToImmutable() =>
        [.. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column).ThenBy(problem => problem.Code, StringComparer.Ordinal)];
}
