using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using CancellationToken = System.Threading.CancellationToken;

namespace Generator.Checking.External;

/// <summary>What is read of a page of another site: its title, and where asked for the names that a fragment can point at.</summary>
internal sealed record ExternalPage(string? Title, IReadOnlySet<string> Names)
{
    /// <summary>More than a head's worth; nobody's title comes later.</summary>
    private const int TitleLimit = 256 * 1024;

    private const int PageLimit = 8 * 1024 * 1024;

    /// <summary>Whether the page was read to its end, or to what was looked for.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether reading stopped because the connection failed, and not at a limit.</summary>
    public bool IsBroken { get; init; }

    /// <summary>GitHub and others put a prefix before the ids that authors wrote, and a script takes care of the rest.</summary>
    public bool HasName(string fragment) => Names.Contains(fragment) || Names.Contains($"user-content-{fragment}");

    /// <summary>Reads as much as is needed and no more than a page can reasonably have.</summary>
    public static async Task<ExternalPage> ReadAsync(HttpContent content, bool wantsNames, CancellationToken cancellation)
    {
        var limit = wantsNames ? PageLimit : TitleLimit;
        var buffer = new MemoryStream();
        var (isWhole, isBroken) = (false, false);
        try
        {
            await using var body = await content.ReadAsStreamAsync(cancellation);
            isWhole = await FillAsync(buffer, body, limit, wantsNames ? null : "</title", cancellation);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidDataException)
        {
            isBroken = true;
        }

        var page = Parse(EncodingOf(content).GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        return page with { IsComplete = isWhole || (!wantsNames && page.Title is not null), IsBroken = isBroken };
    }

    /// <summary>Whether the body ended, or <paramref name="end"/> came, before the limit.</summary>
    private static async Task<bool> FillAsync(MemoryStream buffer, Stream body, int limit, string? end, CancellationToken cancellation)
    {
        var chunk = new byte[16 * 1024];
        while (buffer.Length < limit)
        {
            var read = await body.ReadAsync(chunk, cancellation);
            buffer.Write(chunk, 0, read);
            if (read == 0 || (end is not null && Encoding.Latin1.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).Contains(end, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static Encoding EncodingOf(HttpContent content)
    {
        try
        {
            var name = content.Headers.ContentType?.CharSet?.Trim('"');
            return string.IsNullOrEmpty(name) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // A name that nobody knows: ids are ASCII nearly always, and come out right.
            return Encoding.UTF8;
        }
    }

    private static ExternalPage Parse(string html)
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.ResolverExtended) { SkipComments = true, SkipScriptText = true, SkipRawText = true };
        var names = new HashSet<string>(StringComparer.Ordinal);
        string? title = null;
        var isTitle = false;
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    AddNames(ref token, names);
                    isTitle = title is null && token.Name.Memory.Span is "title";
                    tokenizer.State = ModeBehind(token.Name.Memory.Span);
                    break;
                case HtmlTokenType.Character when isTitle:
                    title += token.Data.Memory.ToString();
                    break;
                case HtmlTokenType.EndTag:
                    isTitle = false;
                    break;
                case HtmlTokenType.EndOfFile:
                    return new ExternalPage(title?.Trim(), names);
            }
        }
    }

    private static void AddNames(ref StructHtmlToken tag, HashSet<string> names)
    {
        for (var i = 0; i < tag.Attributes.Count; i++)
        {
            var attribute = tag.Attributes[i];
            if (attribute.Name.Memory.Span is "id" || (attribute.Name.Memory.Span is "name" && tag.Name.Memory.Span is "a"))
            {
                names.Add(attribute.Value.Memory.ToString());
            }
        }
    }

    /// <summary>How the text behind a start tag is to be read (HTML Standard §13.2.5).</summary>
    private static HtmlParseMode ModeBehind(ReadOnlySpan<char> name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "xmp" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
