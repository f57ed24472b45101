using System.Buffers.Binary;
using Parley.Model;

namespace Parley.Record;

/// <summary>The learned weights of roles: eight bits each, a row for each feature's hash, a column for each <see cref="FigureRole"/>.</summary>
/// <remarks>The file: eight letters, bits, classes (4 bytes each), what one unit is worth (a 4-byte float), then the rows. Little-endian. Read when the first figure is met.</remarks>
internal sealed class RoleModel
{
    public const int Classes = 6;
    public const int HeadBytes = 20;

    private static readonly Lazy<RoleModel> Instance = new(static () => Load("en/figure-roles.bin"));

    private readonly byte[] _file;
    private readonly int _shift;
    private readonly float _unit;

    private RoleModel(byte[] file)
    {
        if (file.Length < HeadBytes || !file.AsSpan(0, 8).SequenceEqual(Magic) || BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12)) != Classes)
            throw new InvalidResourceException("The weights of figures' roles are not of the format that this version reads.");
        var bits = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        if (bits is < 1 or > 20 || file.Length != HeadBytes + (Classes << bits))
            throw new InvalidResourceException("The weights of figures' roles are cut off.");
        (_file, _shift, _unit) = (file, 32 - bits, BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(16)));
    }

    public static RoleModel Shared => Instance.Value;

    public static ReadOnlySpan<byte> Magic => "PARROLE1"u8;

    /// <summary>How likely each role is; they add up to one.</summary>
    public double[] Shares(ReadOnlySpan<uint> features)
    {
        Span<int> sums = stackalloc int[Classes];
        foreach (var feature in features)
        {
            var row = HeadBytes + ((int)(feature >> _shift) * Classes);
            for (var k = 0; k < Classes; k++)
                sums[k] += unchecked((sbyte)_file[row + k]);
        }

        var top = int.MinValue;
        foreach (var sum in sums)
            top = Math.Max(top, sum);
        var shares = new double[Classes];
        var all = 0.0;
        for (var k = 0; k < Classes; k++)
            all += shares[k] = Math.Exp((sums[k] - top) * (double)_unit);
        for (var k = 0; k < Classes; k++)
            shares[k] /= all;
        return shares;
    }

    private static RoleModel Load(string path)
    {
        using var stream = typeof(RoleModel).Assembly.GetManifestResourceStream(path) ?? throw new InvalidResourceException($"Parley.Record has no resource {path}.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new RoleModel(file);
    }
}
