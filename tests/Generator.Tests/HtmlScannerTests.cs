using System.Globalization;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using CsCheck;
using Generator.Checking.Html;
using Generator.Checking.Markup;

namespace Generator.Tests;

/// <summary>The scanner of pages reads what AngleSharp's tokenizer reads, however odd the markup.</summary>
public sealed class HtmlScannerTests
{
    /// <summary>What markup is made of, and what looks like it.</summary>
    private static readonly string[] Pieces =
    [
        "<", ">", "/", "=", "\"", "'", "!", "?", "-", "--", "<!--", "-->", "--!>", "<!", "<!->", "<![CDATA[", "]]>", "<!doctype html>", "<!DocType", "</", "</>", "<?",
        "<a href=", "<A HREF='", "<a href=\"/x/\"", "<img src=/y alt>", "<p class=z id=i>", "<br/>", "<input value = v />", "</a>", "</P title='>'>", "<1", "< a>",
        "<script>", "<script src=s>", "</script>", "</script ", "<SCRIPT", "</scripts>", "<style>", "</style>", "<title>", "</Title>", "<textarea>", "</textarea/>", "<xmp>", "</xmp>",
        "<svg>", "</svg>", "<math>", "<onclick onclick=o OnClick=p>", " ", "\n", "\t", "x", "y z", "id", "ſcript", "&amp;", "é",
    ];

    [Fact]
    public void Tags_attributes_and_texts_are_those_of_a_tokenizer_of_the_standard() =>
        Gen.OneOf(Pieces).Array[0, 24].Select(string.Concat).Sample(html => Assert.Equal(ReadByAngleSharp(html), ReadByScanner(html)), iter: 20_000);

    private static string ReadByScanner(string html)
    {
        var attributes = new TagAttributes(html.AsMemory());
        var scanner = new HtmlScanner(html, attributes);
        var read = new Transcript();
        while (true)
        {
            switch (scanner.Read())
            {
                case MarkupKind.StartTag:
                    var written = Enumerable.Range(0, attributes.Count).Select(index => (attributes.NameOf(index).ToString(), attributes[index].Written.ToString()));
                    Assert.StartsWith($"<{scanner.Name}", html[scanner.Start..scanner.End], StringComparison.OrdinalIgnoreCase);
                    read.StartTag(scanner.Name.ToString(), attributes.IsSelfClosing, written);
                    scanner.Mode = ElementText.ModeBehind(scanner.Name);
                    break;
                case MarkupKind.EndTag:
                    read.EndTag(scanner.Name.ToString());
                    break;
                case MarkupKind.Text:
                    read.Text(html[scanner.Start..scanner.End]);
                    break;
                case MarkupKind.Doctype:
                    read.Doctype();
                    break;
                case MarkupKind.EndOfPage:
                    return read.ToString();
            }
        }
    }

    private static string ReadByAngleSharp(string html)
    {
        using var tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            IsNotConsumingCharacterReferences = true,
            ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => AttributeNames.Parse(name.Span) != AttributeName.Other,
        };
        var read = new Transcript();
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    var written = new List<(string, string)>();
                    for (var i = 0; i < token.Attributes.Count; i++)
                    {
                        written.Add((token.Attributes[i].Name.ToString(), token.Attributes[i].Value.ToString()));
                    }

                    read.StartTag(token.Name.ToString(), token.IsSelfClosing, written.DistinctBy(attribute => attribute.Item1).Select(attribute => (AttributeNames.Parse(attribute.Item1).ToString(), attribute.Item2)));
                    tokenizer.State = ModeBehind(token.Name.ToString());
                    break;
                case HtmlTokenType.EndTag:
                    read.EndTag(token.Name.ToString());
                    break;
                case HtmlTokenType.Character:
                    read.Text(token.Data.ToString());
                    break;
                case HtmlTokenType.Doctype:
                    read.Doctype();
                    break;
                case HtmlTokenType.EndOfFile:
                    return read.ToString();
            }
        }
    }

    private static HtmlParseMode ModeBehind(string name) => ElementText.ModeBehind(name) switch
    {
        TextMode.Script => HtmlParseMode.Script,
        TextMode.Plain => HtmlParseMode.Plaintext,
        TextMode.Element when name is "title" or "textarea" => HtmlParseMode.RCData,
        TextMode.Element => HtmlParseMode.Rawtext,
        _ => HtmlParseMode.PCData,
    };

    /// <summary>What was read, with text that comes in several pieces as one.</summary>
    private sealed class Transcript
    {
        private readonly StringBuilder lines = new();
        private readonly StringBuilder text = new();

        public void StartTag(string name, bool isSelfClosing, IEnumerable<(string Name, string Value)> attributes)
        {
            EndText();
            lines.Append(CultureInfo.InvariantCulture, $"start {name}{(isSelfClosing ? " /" : "")} {string.Join(' ', attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))}\n");
        }

        public void EndTag(string name)
        {
            EndText();
            lines.Append(CultureInfo.InvariantCulture, $"end {name}\n");
        }

        public void Doctype()
        {
            EndText();
            lines.Append("doctype\n");
        }

        /// <summary>AngleSharp writes what looks like an end tag in a title in lower case.</summary>
        public void Text(string part) => text.Append(part.ToLowerInvariant());

        public override string ToString()
        {
            EndText();
            return lines.ToString();
        }

        private void EndText()
        {
            if (text.Length > 0)
            {
                lines.Append(CultureInfo.InvariantCulture, $"text {text}\n");
                text.Clear();
            }
        }
    }
}
