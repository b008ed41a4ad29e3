using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Tests.Infrastructure;

/// <summary>What the validators of the three feed formats demand, and what readers need besides.</summary>
internal static partial class FeedRules
{
    private const string Rfc822 = "ddd, dd MMM yyyy HH:mm:ss 'GMT'";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static void CheckAtom(XDocument document, string url, DateTimeOffset asOf)
    {
        var feed = document.Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Matches(LanguageTag(), feed.Attribute(XNamespace.Xml + "lang")!.Value);
        CheckText(One(feed, Atom + "title"));
        Assert.Matches(TagUri(), One(feed, Atom + "id"));
        CheckRfc3339(One(feed, Atom + "updated"));
        Assert.NotEqual("", One(feed.Elements(Atom + "author").Single(), Atom + "name"));
        var self = feed.Elements(Atom + "link").Single(link => Value(link, "rel") == "self");
        Assert.Equal((url, "application/atom+xml"), (Value(self, "href"), Value(self, "type")));
        Assert.Contains(feed.Elements(Atom + "link"), link => (Value(link, "rel"), Value(link, "type")) == ("alternate", "text/html"));
        CheckLinks(feed);
        var entries = feed.Elements(Atom + "entry").ToList();
        foreach (var entry in entries)
        {
            CheckAtomEntry(entry);
        }

        CheckUnique(entries.Select(entry => One(entry, Atom + "id")));
        var latest = entries.Select(entry => One(entry, Atom + "updated")).Max(StringComparer.Ordinal);
        Assert.Equal(latest ?? "1970-01-01T00:00:00Z", One(feed, Atom + "updated"));
        CheckTimes(entries.Select(entry => (Rfc3339Of(entry, "published"), Rfc3339Of(entry, "updated"))), asOf);
    }

    public static void CheckRss(XDocument document, string url, DateTimeOffset asOf)
    {
        Assert.Equal("rss", document.Root!.Name);
        Assert.Equal("2.0", Value(document.Root, "version"));
        var channel = document.Root.Elements().Single();
        Assert.Equal("channel", channel.Name);
        CheckKnown(channel, "title link description language lastBuildDate item");
        CheckText(One(channel, "title"));
        CheckText(One(channel, "description"));
        CheckAbsolute(One(channel, "link"));
        Assert.Matches(LanguageTag(), One(channel, "language"));
        var self = channel.Elements(Atom + "link").Single();
        Assert.Equal(("self", "application/rss+xml", url), (Value(self, "rel"), Value(self, "type"), Value(self, "href")));
        var items = channel.Elements("item").ToList();
        foreach (var item in items)
        {
            CheckRssItem(item);
        }

        CheckUnique(items.Select(item => One(item, "guid")));
        Assert.Equal(items.Count == 0 ? 0 : 1, channel.Elements("lastBuildDate").Count());
        Assert.All(channel.Elements("lastBuildDate"), date => CheckRfc822(date.Value));
        Assert.Equal(items.Select(item => Rfc3339Of(item, "updated")).Cast<DateTimeOffset?>().Max(), channel.Elements("lastBuildDate").Select(date => ReadRfc822(date.Value)).Cast<DateTimeOffset?>().SingleOrDefault());
        CheckTimes(items.Select(item => (ReadRfc822(One(item, "pubDate")), Rfc3339Of(item, "updated"))), asOf);
    }

    public static void CheckJson(JsonElement feed, string url, DateTimeOffset asOf)
    {
        Assert.Equal("https://jsonfeed.org/version/1.1", Text(feed, "version"));
        CheckKnown(feed, "version title home_page_url feed_url description language authors items");
        CheckText(Text(feed, "title"));
        CheckText(Text(feed, "description"));
        Assert.Equal(url, Text(feed, "feed_url"));
        CheckAbsolute(Text(feed, "home_page_url"));
        Assert.Matches(LanguageTag(), Text(feed, "language"));
        Assert.All(feed.GetProperty("authors").EnumerateArray(), author => Assert.NotEqual("", Text(author, "name")));
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        foreach (var item in items)
        {
            CheckJsonItem(item);
        }

        CheckUnique(items.Select(item => Text(item, "id")));
        CheckTimes(items.Select(item => (ReadRfc3339(Text(item, "date_published")), ReadRfc3339(Text(item, "date_modified")))), asOf);
    }

    private static void CheckAtomEntry(XElement entry)
    {
        CheckText(One(entry, Atom + "title"));
        Assert.All(entry.Elements(Atom + "summary"), summary => CheckText(summary.Value));
        Assert.Empty(entry.Elements(Atom + "content"));
        Assert.Matches(TagUri(), One(entry, Atom + "id"));
        CheckRfc3339(One(entry, Atom + "published"));
        CheckRfc3339(One(entry, Atom + "updated"));
        CheckLinks(entry);

        // RFC 4287 §4.1.1: one alternate of a type and language, and one at least where there is no content.
        var alternates = entry.Elements(Atom + "link").Where(link => Value(link, "rel") == "alternate").ToList();
        Assert.NotEmpty(alternates);
        CheckUnique(alternates.Select(link => $"{Value(link, "type")} {Value(link, "hreflang")}"));
        Assert.All(entry.Elements(Atom + "category"), category => Assert.NotEqual("", Value(category, "term")));
        CheckUnique(entry.Elements(Atom + "category").Select(category => Value(category, "term")));
        Assert.All(entry.Elements(Atom + "link").Where(link => Value(link, "rel") == "enclosure"), enclosure =>
        {
            Assert.StartsWith("image/", Value(enclosure, "type"), StringComparison.Ordinal);
            Assert.True(long.Parse(Value(enclosure, "length"), CultureInfo.InvariantCulture) > 0);
        });
    }

    private static void CheckRssItem(XElement item)
    {
        CheckKnown(item, "title link description category enclosure guid pubDate");
        CheckText(One(item, "title"));
        Assert.All(item.Elements("description"), description => CheckText(description.Value));
        Assert.All(item.Elements("category"), category => CheckText(category.Value));
        CheckAbsolute(One(item, "link"));
        Assert.NotEqual("", One(item, "guid"));
        Assert.Equal("false", Value(item.Element("guid")!, "isPermaLink"));
        CheckRfc822(One(item, "pubDate"));
        CheckRfc3339(One(item, Atom + "updated"));
        Assert.True(item.Elements("enclosure").Count() <= 1);
        foreach (var enclosure in item.Elements("enclosure"))
        {
            CheckAbsolute(Value(enclosure, "url"));
            Assert.True(long.Parse(Value(enclosure, "length"), CultureInfo.InvariantCulture) > 0);
            Assert.StartsWith("image/", Value(enclosure, "type"), StringComparison.Ordinal);
        }
    }

    private static void CheckJsonItem(JsonElement item)
    {
        Assert.NotEqual("", Text(item, "id"));
        CheckKnown(item, "id url title content_text date_published date_modified tags image attachments");
        CheckAbsolute(Text(item, "url"));
        CheckText(Text(item, "title"));
        CheckText(Text(item, "content_text"));
        if (item.TryGetProperty("tags", out var tags))
        {
            CheckUnique(tags.EnumerateArray().Select(tag => tag.GetString()!));
        }

        CheckRfc3339(Text(item, "date_published"));
        CheckRfc3339(Text(item, "date_modified"));
        if (item.TryGetProperty("attachments", out var attachments))
        {
            var attachment = Assert.Single(attachments.EnumerateArray());
            Assert.Equal(Text(item, "image"), Text(attachment, "url"));
            Assert.StartsWith("image/", Text(attachment, "mime_type"), StringComparison.Ordinal);
            Assert.True(attachment.GetProperty("size_in_bytes").GetInt64() > 0);
        }
    }

    private static void CheckLinks(XElement parent) => Assert.All(parent.Elements(Atom + "link"), link =>
    {
        CheckAbsolute(Value(link, "href"));
        Assert.Contains('/', Value(link, "type"));
    });

    private static void CheckAbsolute(string url)
    {
        Assert.True(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme == "https", url);
        Assert.All(url, character => Assert.True(char.IsAscii(character), url));
    }

    /// <summary>Nothing is dated ahead, changed before it was published, or listed before something newer.</summary>
    private static void CheckTimes(IEnumerable<(DateTimeOffset Published, DateTimeOffset Updated)> entries, DateTimeOffset asOf)
    {
        var times = entries.ToList();
        Assert.All(times, time => Assert.True(time.Published <= time.Updated && time.Updated <= asOf, $"{time} as of {asOf}"));
        Assert.Equal(times.Select(time => time.Published).OrderDescending(), times.Select(time => time.Published));
    }

    /// <summary>A plain text: not empty, no marks of HTML, no space around it.</summary>
    private static void CheckText(string text)
    {
        Assert.NotEqual("", text);
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotMatch(Markup(), text);
    }

    /// <summary>Elements of RSS itself; those of other namespaces are free (RSS 2.0, "Extending RSS").</summary>
    private static void CheckKnown(XElement parent, string names) =>
        Assert.Empty(parent.Elements().Where(element => element.Name.Namespace == XNamespace.None).Select(element => element.Name.LocalName).Except(names.Split(' ')));

    private static void CheckKnown(JsonElement parent, string names) =>
        Assert.Empty(parent.EnumerateObject().Select(property => property.Name).Except(names.Split(' ')));

    private static void CheckRfc3339(string date) => ReadRfc3339(date);

    private static DateTimeOffset Rfc3339Of(XElement parent, string name) => ReadRfc3339(One(parent, Atom + name));

    private static DateTimeOffset ReadRfc3339(string date) =>
        DateTimeOffset.ParseExact(date, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static void CheckRfc822(string date) => ReadRfc822(date);

    /// <summary>The day of the week is that of the date, or it is not read.</summary>
    private static DateTimeOffset ReadRfc822(string date) =>
        DateTimeOffset.ParseExact(date, Rfc822, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static void CheckUnique(IEnumerable<string> values)
    {
        var all = values.ToList();
        Assert.Equal(all.Distinct(StringComparer.Ordinal), all);
    }

    private static string One(XElement parent, XName name) => parent.Elements(name).Single().Value;

    private static string Value(XElement element, string attribute) => element.Attribute(attribute)!.Value;

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    /// <summary>RFC 4151.</summary>
    [GeneratedRegex(@"^tag:[a-z0-9.-]+,\d{4}(-\d{2}-\d{2})?:[^\s]+$")]
    private static partial Regex TagUri();

    [GeneratedRegex("</?[a-z]|&[a-z]+;")]
    private static partial Regex Markup();

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
    private static partial Regex LanguageTag();
}
