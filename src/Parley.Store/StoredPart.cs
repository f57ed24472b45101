namespace Parley.Store;

/// <summary>What a build kept of one row of agreements.</summary>
/// <param name="Key">All that it rests on, hashed.</param>
/// <param name="Part">Only its maker can read it.</param>
/// <param name="Entry">Its entry on the page of contents.</param>
public sealed record StoredPart(string Key, byte[] Part, string Entry);
