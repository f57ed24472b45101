using System.Buffers.Binary;
using Parley.Model;

namespace Parley.Record;

/// <summary>The learned weights of sides: eight bits each, one for each feature's hash.</summary>
/// <remarks>The file: eight letters, bits (4 bytes), what one unit is worth (a 4-byte float), then the weights. Little-endian. Read when the first figure is met.</remarks>
internal sealed class SideModel
{
    public const int HeadBytes = 16;

    private static readonly Lazy<SideModel> Instance = new(static () => Load("en/figure-sides.bin"));

    private readonly byte[] _file;
    private readonly int _shift;
    private readonly float _unit;

    private SideModel(byte[] file)
    {
        if (file.Length < HeadBytes || !file.AsSpan(0, 8).SequenceEqual(Magic))
            throw new InvalidResourceException("The weights of figures' sides are not of the format that this version reads.");
        var bits = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        if (bits is < 1 or > 20 || file.Length != HeadBytes + (1 << bits))
            throw new InvalidResourceException("The weights of figures' sides are cut off.");
        (_file, _shift, _unit) = (file, 32 - bits, BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(12)));
    }

    public static SideModel Shared => Instance.Value;

    public static ReadOnlySpan<byte> Magic => "PARSIDE1"u8;

    /// <summary>The best of the options, the first of several, and how likely it is.</summary>
    public (SideOption Best, double Share) Choose(IReadOnlyList<SideOption> options)
    {
        var best = 0;
        var scores = new int[options.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var feature in options[i].Features)
                scores[i] += unchecked((sbyte)_file[HeadBytes + (int)(feature >> _shift)]);
            best = scores[i] > scores[best] ? i : best;
        }

        var all = 0.0;
        foreach (var score in scores)
            all += Math.Exp((score - scores[best]) * (double)_unit);
        return (options[best], 1 / all);
    }

    private static SideModel Load(string path)
    {
        using var stream = typeof(SideModel).Assembly.GetManifestResourceStream(path) ?? throw new InvalidResourceException($"Parley.Record has no resource {path}.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new SideModel(file);
    }
}
