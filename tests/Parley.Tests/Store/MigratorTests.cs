using System.Collections.Immutable;
using Parley.Store;
using Parley.Testing;

namespace Parley.Tests.Store;

public sealed class MigratorTests : IDisposable
{
    private static readonly Migration First = new("202001010000-first", "CREATE TABLE one (id INTEGER PRIMARY KEY) STRICT;");
    private static readonly Migration Second = new("202002010000-second", "ALTER TABLE one ADD COLUMN name TEXT;");
    private static readonly Migration Broken = new("202002010000-second", "CREATE TABLE two (id INTEGER) STRICT; SELECT * FROM nowhere;");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_NamesAreDatesAndInOrder()
    {
        var names = Migration.All().Select(migration => migration.Name).ToList();
        Assert.NotEmpty(names);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(names, name => Assert.Matches("^[0-9]{12}-[a-z-]+$", name));
    }

    // A change that was released is never edited: a new one is added. Its hash is what databases remember.
    [Fact]
    public void All_ReleasedMigrations_KeepTheirText()
    {
        var hashes = string.Concat(Migration.All().Select(migration => $"{migration.Name} {migration.Hash}\n"));
        Assert.Null(Golden.Difference(Repository.Path("tests", "Parley.Tests", "Store", "migrations.verified.txt"), hashes));
    }

    [Fact]
    public void Migrate_OlderDatabase_AppliesWhatIsNew()
    {
        Migrate(First);
        Migrate(First, Second);
        using var database = SqliteDatabase.Open(_folder.At("test.db"));
        database.Execute("INSERT INTO one (name) VALUES ('x')");
    }

    [Fact]
    public void Migrate_NewerDatabase_IsRefused()
    {
        Migrate(First, Second);
        Assert.Equal("PAR602", Assert.Throws<StoreException>(() => Migrate(First)).Diagnostic.Code);
    }

    [Fact]
    public void Migrate_EditedMigration_IsRefused()
    {
        Migrate(First);
        Assert.Equal("PAR603", Assert.Throws<StoreException>(() => Migrate(First with { Sql = "CREATE TABLE one (id INTEGER);" })).Diagnostic.Code);
    }

    [Fact]
    public void Migrate_BrokenMigration_ChangesNothing()
    {
        Migrate(First);
        Assert.ThrowsAny<Exception>(() => Migrate(First, Broken));
        Migrate(First, Second);
    }

    [Fact]
    public void Migrate_DatabaseOfAnotherProgram_IsLeftAlone()
    {
        using (var other = SqliteDatabase.Open(_folder.At("test.db")))
            other.Execute("CREATE TABLE bookmarks (id INTEGER)");
        var before = File.ReadAllBytes(_folder.At("test.db"));

        Assert.Equal("PAR603", Assert.Throws<StoreException>(() => Migrate(First)).Diagnostic.Code);
        Assert.Equal(before, File.ReadAllBytes(_folder.At("test.db")));
    }

    // Somebody looks at a dossier while its first build makes it.
    [Fact]
    public async Task Migrate_ManyAtOnceOnAFreshFile_AllSucceed()
    {
        for (var round = 0; round < 20; round++)
        {
            var file = $"fresh-{round}.db";
            using var start = new Barrier(4);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(TestContext.Current.CancellationToken);
                    MigrateFile(file, First, Second);
                },
                TestContext.Current.CancellationToken,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
        }
    }

    private void Migrate(params ImmutableArray<Migration> known) => MigrateFile("test.db", known);

    private void MigrateFile(string file, params ImmutableArray<Migration> known)
    {
        using var database = SqliteDatabase.Open(_folder.At(file));
        new Migrator(database, known).Migrate(new FixedClock());
    }
}
