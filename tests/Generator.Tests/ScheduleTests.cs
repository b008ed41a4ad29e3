using System.Text;
using System.Text.Json;
using Generator.Tests.Infrastructure;

namespace Generator.Tests;

/// <summary>The command <c>schedule</c>: when the site changes by itself, for a person, a program and a calendar.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public void The_coming_changes_are_listed_with_time_zone_and_document()
    {
        using var site = WithReleases();
        var (exitCode, output) = Run(site, "text");
        Assert.Equal(0, exitCode);
        Assert.Equal(
            """
            2024-07-01T09:00:00+08:00  Asia/Shanghai     release                  press/2024-07-01-summer/index.md
            2024-07-03T09:00:00+08:00  Asia/Shanghai     leaves the news sitemap  press/2024-07-01-summer/index.md
            2024-07-05T18:00:00+08:00  Asia/Shanghai     correction               press/2024-07-01-summer/index.md
            2024-10-27T02:30:00+01:00  Europe/Amsterdam  end of embargo           press/2024-06-02-later/index.md
            2024-10-29T02:30:00+01:00  Europe/Amsterdam  leaves the news sitemap  press/2024-06-02-later/index.md

            """,
            output);
    }

    [Fact]
    public void A_program_reads_instants()
    {
        using var site = WithReleases();
        using var json = JsonDocument.Parse(Run(site, "json").Output);
        Assert.Equal("2024-06-01T00:00:00Z", json.RootElement.GetProperty("asOf").GetString());
        var changes = json.RootElement.GetProperty("changes").EnumerateArray().ToList();
        Assert.Equal(["release", "news-end", "correction", "embargo-end", "news-end"], changes.Select(change => change.GetProperty("kind").GetString()));
        Assert.Equal("2024-10-27T01:30:00Z", changes[3].GetProperty("instant").GetString());
        Assert.Equal("2024-10-27T02:30:00+01:00", changes[3].GetProperty("local").GetString());
        Assert.Equal("Europe/Amsterdam", changes[3].GetProperty("zone").GetString());
    }

    [Fact]
    public void A_calendar_has_an_event_for_each_change()
    {
        using var site = WithReleases();
        site.Replace("input/press/2024-07-01-summer/index.md", "title: {en: summer,", "title: {en: \"Summer, sun; and 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\",");
        var output = Run(site, "ics").Output;
        Assert.Equal(output.Split("\r\n").Length, output.Split('\n').Length);
        Assert.All(output.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        var lines = output.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal(["END:VCALENDAR", ""], lines[^2..]);
        Assert.Equal(5, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Contains("DTSTART:20240701T010000Z", lines);
        Assert.Contains(lines, line => line.StartsWith("SUMMARY:Summer\\, sun\\; and 一二", StringComparison.Ordinal));
        var ids = lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(5, lines.Count(line => line == "DTSTAMP:20240601T000000Z"));
    }

    [Theory]
    [InlineData("text", "Nothing is scheduled.\n")]
    [InlineData("ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Generator//Schedule//EN\r\nEND:VCALENDAR\r\n")]
    public void Nothing_to_come_is_said(string format, string expected)
    {
        using var site = TestSite.Minimal();
        Assert.Equal((0, expected), Run(site, format));
    }

    [Fact]
    public void A_draft_is_not_scheduled()
    {
        using var site = TestSite.Minimal().WriteRelease("2024-07-01-idea", "2024-07-01T09:00", "draft: true\n");
        Assert.Equal((0, "Nothing is scheduled.\n"), Run(site, "text"));
    }

    [Fact]
    public void The_site_changes_at_the_first_time_of_the_schedule_and_not_before()
    {
        using var site = WithReleases();
        site.BuildClean();
        Assert.True(site.BuildAsOf("2024-07-01T00:59:59Z").IsUnchanged);
        Assert.False(site.BuildAsOf("2024-07-01T01:00:00Z").IsUnchanged);
    }

    [Fact]
    public void Content_with_errors_has_no_schedule()
    {
        using var site = WithReleases();
        site.Replace("input/press/2024-07-01-summer/index.md", "place: shanghai", "place: nowhere");
        var (exitCode, output) = Run(site, "json");
        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("changes", output, StringComparison.Ordinal);
    }

    private static TestSite WithReleases() => TestSite.Minimal()
        .WriteRelease("2024-07-01-summer", "2024-07-01T09:00", "corrections:\n  - {date: 2024-07-05T18:00, kind: update, note: {en: More., zh: 更多。}}\n")
        .WriteRelease("2024-06-02-later", "2024-06-02T09:00", "timezone: Europe/Amsterdam\nembargo: 2024-10-27T02:30+01:00\n");

    private static (int ExitCode, string Output) Run(TestSite site, string format)
    {
        var result = GeneratorProcess.Run(site.Root, ["schedule", "--format", format, "--as-of", "2024-06-01T00:00Z"]);
        return (result.ExitCode, result.Output);
    }
}
