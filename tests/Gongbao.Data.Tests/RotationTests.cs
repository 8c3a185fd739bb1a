using Gongbao.Data.Encryption;
using Gongbao.Data.Identity;
using Gongbao.Data.Tests.Support;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gongbao.Data.Tests;

/// <summary>Sealed columns in the database: what is stored, found, rotated.</summary>
public abstract class RotationTests(DbEngine engine) : DatabaseTest(engine)
{
    [Fact]
    public async Task After_rotation_every_value_opens_under_the_new_key_alone_and_is_found()
    {
        var ids = await WriteNotesAsync(450);
        await UserWithSecretsAsync();
        await using var services = Two("k2");
        Assert.Equal(450 + 3, await RotateAsync(services));
        Assert.Equal(0, await RotateAsync(services));

        var onlyNew = new AesGcmFieldCipher(new KeyRing("k2", new Dictionary<string, string> { ["k2"] = SecondSecret }));
        await using var db = Open();
        var notes = await db.Set<Note>().ToDictionaryAsync(n => n.Id, Cancellation);
        Assert.All(ids, n => Assert.Equal("secret " + n.Value, onlyNew.Open(Note.SecretColumn, RowId.Of(n.Key), notes[n.Key].Secret!)));
        Assert.Equal(ids.Single(n => n.Value == 7).Key, notes.Values.Single(n => n.SecretHash == onlyNew.Lookup(Note.SecretColumn, "secret 7")).Id);
        Assert.All(notes.Values, n => Assert.Equal(0, n.Version));
    }

    [Fact]
    public async Task While_a_rotation_is_half_done_old_and_new_values_are_found()
    {
        await WriteNotesAsync(2);
        await using var services = Two("k2");
        var cipher = services.GetRequiredService<IFieldCipher>();
        await using var db = Open();
        var half = await db.Set<Note>().FirstAsync(Cancellation);
        var plain = cipher.Open(Note.SecretColumn, RowId.Of(half.Id), half.Secret!);
        (half.Secret, half.SecretHash) = (cipher.Seal(Note.SecretColumn, RowId.Of(half.Id), plain), cipher.Lookup(Note.SecretColumn, plain));
        await db.SaveChangesAsync(Cancellation);
        foreach (var value in (string[])["secret 0", "secret 1"])
        {
            var hashes = cipher.Lookups(Note.SecretColumn, value);
            Assert.NotNull(await db.Set<Note>().SingleOrDefaultAsync(n => hashes.Contains(n.SecretHash!), Cancellation));
        }
    }

    [Fact]
    public async Task A_value_copied_to_another_row_in_the_database_does_not_open()
    {
        await WriteNotesAsync(2);
        await SqlAsync("UPDATE note SET secret = (SELECT min(secret) FROM note)");
        await using var db = Open();
        var notes = await db.Set<Note>().ToListAsync(Cancellation);
        Assert.Equal(1, notes.Count(n => !Opens(n)));
    }

    [Fact]
    public async Task The_phone_and_the_secrets_of_two_step_sign_in_are_not_in_the_tables()
    {
        var key = await UserWithSecretsAsync();
        await using var db = Open();
        var user = await db.Users.SingleAsync(Cancellation);
        Assert.Null(user.PhoneNumber);
        Assert.DoesNotContain("13800000000", user.Phone!.Text, StringComparison.Ordinal);
        var tokens = await db.UserTokens.ToListAsync(Cancellation);
        Assert.Equal(2, tokens.Count);
        Assert.All(tokens, t => Assert.StartsWith("k1:", t.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(tokens, t => t.Value!.Contains(key, StringComparison.Ordinal));
        var store = new GongbaoUserStore(db, Cipher);
        Assert.Equal(key, await store.GetAuthenticatorKeyAsync(user, Cancellation));
        Assert.Equal("13800000000", await store.GetPhoneNumberAsync(user, Cancellation));
        Assert.Equal(2, await store.CountCodesAsync(user, Cancellation));
        Assert.True(await store.RedeemCodeAsync(user, "code-1", Cancellation));
        Assert.Equal(1, await store.CountCodesAsync(user, Cancellation));
    }

    [Fact]
    public async Task Two_nodes_share_their_data_protection_keys_and_the_table_shows_none()
    {
        await using var one = Protecting();
        await using var two = Protecting();
        var cookie = one.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Protect("u1");
        Assert.Equal("u1", two.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Unprotect(cookie));
        await using var db = Open();
        Assert.All(await db.Set<DataProtectionKey>().ToListAsync(Cancellation), k => Assert.StartsWith("k1:", k.Xml.Text, StringComparison.Ordinal));
        Assert.NotEmpty(await db.Set<DataProtectionKey>().ToListAsync(Cancellation));
    }

    private static string SecondSecret { get; } = Convert.ToBase64String([.. Enumerable.Range(101, 32).Select(i => (byte)i)]);

    private ServiceProvider Two(string current) => TestDatabase.Provider(Engine, Database.ConnectionString,
        new KeyRing(current, new Dictionary<string, string> { ["k1"] = TestDatabase.Secret, ["k2"] = SecondSecret }), new NotePart());

    private static async Task<long> RotateAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<KeyRotation>().RunAsync(cancellation: Cancellation);
    }

    private ServiceProvider Protecting()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddGongbaoData(Engine, Database.ConnectionString, TestDatabase.OneKey()).PersistDataProtectionInGongbaoDb();
        services.AddSingleton<IModelPart>(new NotePart()).AddDataProtection().SetApplicationName("gongbao");
        return services.BuildServiceProvider();
    }

    private bool Opens(Note note)
    {
        try
        {
            return Cipher.Open(Note.SecretColumn, RowId.Of(note.Id), note.Secret!).Length > 0;
        }
        catch (DataRefusedException)
        {
            return false;
        }
    }

    private async Task<Dictionary<Guid, int>> WriteNotesAsync(int count)
    {
        await using var db = Open();
        var ids = Enumerable.Range(0, count).ToDictionary(_ => Guid.CreateVersion7());
        foreach (var (id, i) in ids)
            db.Add(new Note { Id = id, Secret = Cipher.Seal(Note.SecretColumn, RowId.Of(id), "secret " + i), SecretHash = Cipher.Lookup(Note.SecretColumn, "secret " + i) });
        await db.SaveChangesAsync(Cancellation);
        return ids;
    }

    private async Task<string> UserWithSecretsAsync()
    {
        await using var db = Open();
        var store = new GongbaoUserStore(db, Cipher);
        var user = new GongbaoUser { UserName = "jb", NormalizedUserName = "JB", DisplayName = "经办甲" };
        await store.SetPhoneNumberAsync(user, "13800000000", Cancellation);
        Assert.Equal(IdentityResult.Success, await store.CreateAsync(user, Cancellation));
        await store.SetAuthenticatorKeyAsync(user, "JBSWY3DPEHPK3PXP", Cancellation);
        await store.ReplaceCodesAsync(user, ["code-1", "code-2"], Cancellation);
        await store.UpdateAsync(user, Cancellation);
        return "JBSWY3DPEHPK3PXP";
    }
}

public sealed class RotationTests_on_SQLite() : RotationTests(DbEngine.Sqlite);

public sealed class RotationTests_on_PostgreSQL() : RotationTests(DbEngine.Npgsql);
