namespace Parley.Fetch;

/// <summary>An address that is not to be connected to.</summary>
internal sealed class RefusedAddressException(string message) : Exception(message);
