using AngleSharp.Dom;

namespace Parley.Sources;

/// <summary>Counts the elements that the parser makes, and how deep they lie.</summary>
internal sealed class HtmlGuard(SourceLimits limits)
{
    private const int ClockStep = 256;

    private readonly TimeSpan _start = ThreadClock.Now;
    private int _elements;
    private INode? _last;

    /// <exception cref="PageTooComplexException">The page has more, or lies deeper, than it may.</exception>
    public void Count(IElement element)
    {
        if (++_elements > limits.MaxElements)
            throw new PageTooComplexException($"{limits.MaxElements} elements");
        if (_elements % ClockStep == 0 && ThreadClock.Now - _start > limits.MaxTime)
            throw new TimeoutException();
        // The new one is not in the tree yet; the one before it is.
        var depth = 0;
        for (var node = _last; node is not null; node = node.Parent)
        {
            if (++depth > limits.MaxDepth)
                throw new PageTooComplexException($"{limits.MaxDepth} elements in one another");
        }
        _last = element;
    }
}
