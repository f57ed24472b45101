namespace Parley.Tests.Sources;

/// <summary>Damages pages as networks, disks, editors and attackers do; the same seed gives the same page.</summary>
internal sealed class PageMutations(IReadOnlyList<byte[]> pages)
{
    private const int MaxLength = 400_000;
    private const int MaxNesting = 400;

    private static readonly string[] Openers =
    [
        "<div>", "<p>", "<table><tr><td>", "<ul><li>", "<b>", "<article>", "<blockquote>", "<a href=x>", "<form>", "<svg>", "<math>", "<select>", "<template>", "<h1>", "<script>", "<style>", "<textarea>",
        "<!--", "<![CDATA[", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"", "<div itemprop=articleBody>", "<div class=author>", "<figure>", "<pre>", "&lt;", "&#x110000;", "&#0;",
    ];

    public byte[] Make(int seed)
    {
        var random = new Random(seed);
        var page = pages[random.Next(pages.Count)];
        for (var steps = random.Next(1, 4); steps > 0; steps--)
            page = Change(page, random);
        return page.Length > MaxLength ? page[..MaxLength] : page;
    }

    private byte[] Change(byte[] page, Random random) => random.Next(7) switch
    {
        0 => page[..random.Next(page.Length + 1)],
        1 => Nested(page, random),
        2 => Spliced(page, pages[random.Next(pages.Count)], random),
        3 => Garbled(page, random),
        4 => Without(page, random),
        5 => Repeated(page, random),
        _ => Shuffled(page, random),
    };

    // An opener many times over, somewhere.
    private static byte[] Nested(byte[] page, Random random)
    {
        var at = random.Next(page.Length + 1);
        var opener = System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Openers[random.Next(Openers.Length)], random.Next(1, MaxNesting))));
        return [.. page[..at], .. opener, .. page[at..]];
    }

    private static byte[] Spliced(byte[] page, byte[] other, Random random) => [.. page[..random.Next(page.Length + 1)], .. other[random.Next(other.Length + 1)..]];

    private static byte[] Garbled(byte[] page, Random random)
    {
        var garbled = page.ToArray();
        for (var count = garbled.Length == 0 ? 0 : random.Next(1, 1 + Math.Max(1, garbled.Length / 50)); count > 0; count--)
            garbled[random.Next(garbled.Length)] = (byte)random.Next(256);
        return garbled;
    }

    private static byte[] Without(byte[] page, Random random)
    {
        var (start, end) = Range(page, random);
        return [.. page[..start], .. page[end..]];
    }

    private static byte[] Repeated(byte[] page, Random random)
    {
        var (start, end) = Range(page, random);
        var times = Math.Min(random.Next(2, 60), MaxLength / Math.Max(1, end - start));
        return [.. page[..start], .. Enumerable.Repeat(page[start..end], times).SelectMany(piece => piece), .. page[end..]];
    }

    // The tags' ends and beginnings change places, so that nothing closes what it should.
    private static byte[] Shuffled(byte[] page, Random random)
    {
        var pieces = System.Text.Encoding.Latin1.GetString(page).Split('<');
        for (var count = Math.Min(pieces.Length, 200); count > 0; count--)
        {
            var (a, b) = (random.Next(pieces.Length), random.Next(pieces.Length));
            (pieces[a], pieces[b]) = (pieces[b], pieces[a]);
        }
        return System.Text.Encoding.Latin1.GetBytes(string.Join('<', pieces));
    }

    private static (int Start, int End) Range(byte[] page, Random random)
    {
        var start = random.Next(page.Length + 1);
        return (start, Math.Min(page.Length, start + random.Next(2000)));
    }
}
