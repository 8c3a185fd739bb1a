using Gongbao.Policies.DisabilityCare.Served;

namespace Gongbao.Tests.Care;

public sealed class AssessmentTermTests
{
    [Theory]
    [InlineData("2024-03-15", 12, "2025-03-15")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    public void A_person_is_due_on_the_same_day_of_the_month_or_on_its_last(string assessed, int months, string due) =>
        Assert.Equal(DateOnly.Parse(due, null), AssessmentTerm.DueOn(DateOnly.Parse(assessed, null), months));

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(12)]
    public void List_and_file_agree_on_who_is_due_on_each_day_of_five_years(int months)
    {
        for (var today = new DateOnly(2024, 1, 1); today.Year < 2029; today = today.AddDays(1))
        {
            var last = AssessmentTerm.LastDue(today, months);
            Assert.True(AssessmentTerm.DueOn(last, months) <= today && AssessmentTerm.DueOn(last.AddDays(1), months) > today, $"{today}");
        }
    }
}
