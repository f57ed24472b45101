using System.Collections.Immutable;
using Parley.Model;

namespace Parley.Sources;

internal sealed class HtmlPage(SourceLimits limits, PageRules rules)
{
    public Page? Read(string name, string html, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        _ = (limits, rules, name, diagnostics);
        return new(TextPage.Read(html), new PageFacts());
    }
}
