namespace Parley.Language;

/// <summary>Which forms of its verb a word can be.</summary>
[Flags]
internal enum CueForms
{
    None = 0,
    Base = 1,
    PresentS = 2,
    Past = 4,
    Participle = 8,
    Ing = 16,
}
