using System.Runtime.Intrinsics;
using Parley.Language;

namespace Parley.Tests.Language.Networks;

public unsafe class ByteTableTests
{
    [Fact]
    public void At_EightPlaces_GivesWhatEachOfThemGives()
    {
        const int rows = 16, columns = 8;
        var memory = Scratch.Of<byte>(64 + (rows * columns));
        *(float*)memory = 0.25f;
        for (var i = 0; i < rows * columns; i++)
            memory[64 + i] = unchecked((byte)(i * 37));
        var reader = new WeightReader(memory, 64 + (rows * columns));
        var table = new ByteTable(ref reader, rows, columns);
        var places = Vector256.Create(0, 1, 5, 127, 64, 63, 3, 100);
        var found = table.At(places);
        for (var i = 0; i < 8; i++)
            Assert.Equal(table.At(places[i]), found[i]);
    }
}
