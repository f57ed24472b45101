using Parley.Language;

namespace Parley.Trainer;

/// <summary>Penn Treebank tags (Marcus, Santorini and Marcinkiewicz 1993), as far as the rules tell them apart.</summary>
internal static class TagNames
{
    public static WordTag Simplify(string word, string tag) => WordTags.Parse(tag switch
    {
        "IN" when word.ToLowerInvariant() is "that" or "if" or "whether" => "TH",
        "NNPS" => "NNP",
        "JJR" or "JJS" => "JJ",
        "RBR" or "RBS" => "RB",
        "PDT" => "DT",
        "WDT" or "WP" or "WP$" or "WRB" => "W",
        "LS" => "CD",
        "FW" => "NN",
        "SYM" => "X",
        "-LRB-" => "(",
        "-RRB-" => ")",
        "#" => "$",
        _ => tag,
    });
}
