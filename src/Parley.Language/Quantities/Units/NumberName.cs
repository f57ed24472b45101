namespace Parley.Language;

/// <summary>What a bare number is behind a word such as "article".</summary>
internal enum NumberName
{
    None,

    /// <summary>"article 5", "flight 370": a name.</summary>
    Name,

    /// <summary>"aged 54".</summary>
    Age,

    /// <summary>"the top 10".</summary>
    Top,
}
