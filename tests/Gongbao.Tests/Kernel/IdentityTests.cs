using CsCheck;
using Gongbao.Kernel;

namespace Gongbao.Tests.Kernel;

/// <summary>Numbers of people and firms. All are invented, or samples that standards print.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("34052419800101001X", 1980, 1, 1, Sex.Male)]
    [InlineData("11010519491231002x", 1949, 12, 31, Sex.Female)]
    [InlineData("440524 18800101 0014", 1880, 1, 1, Sex.Male)]
    [InlineData("３６０９０２１９７００１０１００１２", 1970, 1, 1, Sex.Male)]
    [InlineData("360981198506150029", 1985, 6, 15, Sex.Female)]
    [InlineData("360926196002291238", 1960, 2, 29, Sex.Male)]
    public void An_identity_number_tells_birth_date_and_sex(string text, int year, int month, int day, Sex sex)
    {
        var id = ResidentId.Parse(text);
        Assert.Equal((new DateOnly(year, month, day), sex), (id.BirthDate, id.Sex));
        Assert.Equal(id, ResidentId.Parse(id.Value));
    }

    [Theory]
    [InlineData("", ParseProblem.Empty, 0)]
    [InlineData("36090219700101001", ParseProblem.WrongLength, 17)]
    [InlineData("360902197001010013", ParseProblem.WrongCheckDigit, 17)]
    [InlineData("360902197002300012", ParseProblem.NoSuchDate, 6)]
    [InlineData("360902177001010012", ParseProblem.OutOfRange, 6)]
    [InlineData("3609021970010100A2", ParseProblem.UnexpectedCharacter, 16)]
    [InlineData("X60902197001010012", ParseProblem.UnexpectedCharacter, 0)]
    public void What_is_no_identity_number_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(ResidentId.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
        Assert.DoesNotContain("1970", Assert.Throws<ParseException>(() => ResidentId.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_single_wrong_digit_is_noticed() => Gen.Select(Gen.Int[0, 17], Gen.Int[1, 9]).Always((at, by) =>
    {
        const string good = "360981198506150029";
        var wrong = good.ToCharArray();
        wrong[at] = (char)('0' + (wrong[at] - '0' + by) % 10);
        return !ResidentId.TryParse(new string(wrong), out _);
    });

    [Fact]
    public void Age_is_counted_in_full_years_from_the_birthday_on()
    {
        var born = ResidentId.Parse("360981198506150029");
        Assert.Equal((15, 16), (born.AgeOn(new(2001, 6, 14)), born.AgeOn(new(2001, 6, 15))));
        Assert.Equal(0, born.AgeOn(new(1980, 1, 1)));
        var leap = ResidentId.Parse("360926196002291238");
        Assert.Equal((15, 16, 16), (leap.AgeOn(new(1976, 2, 28)), leap.AgeOn(new(1976, 2, 29)), leap.AgeOn(new(1977, 2, 28))));
        Assert.Equal(17, leap.AgeOn(new(1977, 3, 1)));
    }

    [Fact]
    public void Printing_a_number_of_a_person_masks_it()
    {
        Assert.Equal("360***********0012", $"{ResidentId.Parse("360902197001010012")}");
        Assert.Equal("360***********0012**", $"{DisabilityCertificate.Parse("36090219700101001242")}");
        Assert.Equal("****0004", $"{BankAccount.Parse("6222000000000000004")}");
    }

    [Theory]
    [InlineData("36090219700101001261", DisabilityKind.Mental, 1, 0)]
    [InlineData("11010519491231002x12b3", DisabilityKind.Sight, 2, 3)]
    [InlineData("36098119850615002974", DisabilityKind.Multiple, 4, 0)]
    public void A_certificate_tells_holder_kind_grade_and_reissue(string text, DisabilityKind kind, int grade, int reissue)
    {
        var certificate = DisabilityCertificate.Parse(text);
        Assert.Equal((kind, grade, reissue), (certificate.Kind, certificate.Grade, certificate.Reissue));
        Assert.Equal(ResidentId.Parse(text[..18]), certificate.Holder);
        Assert.Equal(certificate, DisabilityCertificate.Parse(certificate.Value));
    }

    [Theory]
    [InlineData("360902197001010012", ParseProblem.WrongLength, 18)]
    [InlineData("36090219700101001361", ParseProblem.WrongCheckDigit, 17)]
    [InlineData("36090219700101001281", ParseProblem.UnknownCategory, 18)]
    [InlineData("36090219700101001265", ParseProblem.OutOfRange, 19)]
    [InlineData("360902197001010012611B", ParseProblem.UnexpectedCharacter, 20)]
    [InlineData("36090219700101001261B0", ParseProblem.OutOfRange, 21)]
    [InlineData("B6090219700101001261", ParseProblem.UnexpectedCharacter, 0)]
    public void What_is_no_certificate_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(DisabilityCertificate.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
    }

    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("91350100m000100y43", true)]
    [InlineData("91350100M000100Y44", false)]
    public void A_credit_code_with_a_wrong_check_is_read_and_says_so(string text, bool fits)
    {
        var code = CreditCode.Parse(text);
        Assert.Equal((fits, "350100", "M000100Y4"), (code.CheckFits, code.PlaceDigits, code.OrganisationCode));
        Assert.Equal(code, CreditCode.Parse(code.ToString()));
    }

    [Fact]
    public void Exactly_one_check_character_fits_any_credit_code() =>
        Gen.String["0123456789ABCDEFGHJKLMNPQRTUWXY"].Select(s => s.PadRight(9, '0')[..9]).Always(body =>
            "0123456789ABCDEFGHJKLMNPQRTUWXY".Count(c => CreditCode.Parse($"91360902{body}{c}").CheckFits) == 1);

    [Theory]
    [InlineData("91350100M000100Y4", ParseProblem.WrongLength, 17)]
    [InlineData("91350100I000100Y43", ParseProblem.UnexpectedCharacter, 8)]
    [InlineData("9135010AM000100Y43", ParseProblem.UnexpectedCharacter, 7)]
    public void What_is_no_credit_code_is_refused_with_problem_and_place(string text, ParseProblem problem, int position)
    {
        Assert.False(CreditCode.TryParse(text, out _, out var reason));
        Assert.Equal(new ParseError(problem, position), reason);
    }

    [Theory]
    [InlineData("6222 0000 0000 0000 004", true)]
    [InlineData("6222000000000000005", false)]
    [InlineData("100200300", false)]
    public void An_account_that_is_no_card_is_read_and_only_warned_about(string text, bool card) => Assert.Equal(card, BankAccount.Parse(text).LooksLikeCard);

    [Theory]
    [InlineData("1234567", ParseProblem.WrongLength)]
    [InlineData("12345678A", ParseProblem.UnexpectedCharacter)]
    public void What_is_no_account_is_refused(string text, ParseProblem problem)
    {
        Assert.False(BankAccount.TryParse(text, out _, out var reason));
        Assert.Equal(problem, reason.Problem);
    }
}
