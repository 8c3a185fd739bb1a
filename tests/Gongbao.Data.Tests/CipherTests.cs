using CsCheck;
using Gongbao.Data.Encryption;
using Gongbao.Data.Tests.Support;
using Gongbao.Tests;

namespace Gongbao.Data.Tests;

public sealed class CipherTests
{
    private static readonly EncryptedColumn Id = new("resident.id_number");
    private static readonly EncryptedColumn Phone = new("resident.phone");
    private static readonly AesGcmFieldCipher Cipher = new(TestDatabase.OneKey());

    [Fact]
    public void What_is_sealed_opens_to_the_same_text() =>
        Gen.String.Where(s => !s.Any(char.IsSurrogate)).Always(s => Cipher.Open(Id, "1", Cipher.Seal(Id, "1", s)) == s);

    [Fact]
    public void Equal_values_are_sealed_unlike() =>
        Assert.NotEqual(Cipher.Seal(Id, "1", "110101199003070011").Text, Cipher.Seal(Id, "1", "110101199003070011").Text);

    [Fact]
    public void A_value_moved_to_another_row_does_not_open() => Broken(() => Cipher.Open(Id, "2", Cipher.Seal(Id, "1", "a")));

    [Fact]
    public void A_value_moved_to_another_column_does_not_open() => Broken(() => Cipher.Open(Phone, "1", Cipher.Seal(Id, "1", "a")));

    [Fact]
    public void A_value_with_any_bit_changed_does_not_open()
    {
        var sealedValue = Cipher.Seal(Id, "1", "110101199003070011");
        var box = Convert.FromBase64String(sealedValue.Text[3..]);
        for (var bit = 0; bit < box.Length * 8; bit++)
        {
            var copy = box.ToArray();
            copy[bit / 8] ^= (byte)(1 << (bit % 8));
            Broken(() => Cipher.Open(Id, "1", new Encrypted("k1:" + Convert.ToBase64String(copy))));
        }
    }

    [Theory]
    [InlineData("k1:")]
    [InlineData("k1:AAAA")]
    [InlineData("k1:no base64!")]
    public void A_mangled_value_does_not_open(string text) => Broken(() => Cipher.Open(Id, "1", new Encrypted(text)));

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("k9:AAAA")]
    public void A_value_under_a_key_that_is_not_in_the_ring_names_the_key(string text) =>
        Assert.Equal(DataProblem.MissingKey, Assert.Throws<DataRefusedException>(() => Cipher.Open(Id, "1", new Encrypted(text))).Problem);

    [Fact]
    public void A_value_in_a_log_shows_nothing_of_itself()
    {
        var sealedValue = Cipher.Seal(Id, "1", "110101199003070011");
        Assert.Equal("sealed under k1", $"{sealedValue}");
    }

    [Fact]
    public void Lookups_are_equal_for_equal_values_of_one_column_only()
    {
        Assert.Equal(Cipher.Lookup(Id, "13800000000"), Cipher.Lookup(Id, "13800000000"));
        Assert.NotEqual(Cipher.Lookup(Id, "13800000000"), Cipher.Lookup(Id, "13800000001"));
        Assert.NotEqual(Cipher.Lookup(Id, "13800000000"), Cipher.Lookup(Phone, "13800000000"));
    }

    [Theory]
    [InlineData("k1", "c2hvcnQ=")]
    [InlineData("k1", "not base64")]
    [InlineData("K1", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")]
    [InlineData("", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")]
    [InlineData("k:1", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")]
    [InlineData("k%", "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=")]
    public void A_malformed_key_is_refused(string id, string secret) =>
        Assert.Equal(DataProblem.BadKey, Assert.Throws<DataRefusedException>(() => new KeyRing(id, new Dictionary<string, string> { [id] = secret })).Problem);

    [Fact]
    public void A_current_key_that_is_not_in_the_ring_is_refused() =>
        Assert.Throws<DataRefusedException>(() => new KeyRing("k2", new Dictionary<string, string> { ["k1"] = TestDatabase.Secret }));

    [Fact]
    public void A_key_file_is_made_once_and_readable_by_its_owner_only()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("gongbao-keys-").FullName, "keys.json");
        try
        {
            var sealedValue = new AesGcmFieldCipher(KeyRing.FromFile(path)).Seal(Id, "1", "a");
            Assert.Equal("a", new AesGcmFieldCipher(KeyRing.FromFile(path)).Open(Id, "1", sealedValue));
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static void Broken(Func<string> open) => Assert.Equal(DataProblem.BrokenValue, Assert.Throws<DataRefusedException>(open).Problem);
}
