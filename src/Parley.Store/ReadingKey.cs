namespace Parley.Store;

/// <summary>What a stored reading is found by: where it came from, and exactly what was read.</summary>
/// <param name="Source">Path, address or archive record.</param>
/// <param name="Fingerprint">A hash of the bytes and of all that was given with them.</param>
public readonly record struct ReadingKey(string Source, string Fingerprint);
