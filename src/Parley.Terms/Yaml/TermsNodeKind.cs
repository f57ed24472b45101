namespace Parley.Terms;

/// <summary>What stands at a place of the file.</summary>
internal enum TermsNodeKind
{
    Scalar,
    List,
    Map,
}
