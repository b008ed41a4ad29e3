using System.Xml;

namespace Generator.Checking.Markup;

/// <summary>Says why a browser shows no page of a file that it reads as XML (HTML Standard §14.2).</summary>
internal static class XhtmlForm
{
    private const string Namespace = "http://www.w3.org/1999/xhtml";

    /// <summary>The public identifiers by which a browser knows the character references of HTML.</summary>
    private const string PublicIdentifier = "-//W3C//DTD XHTML";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1_000_000,
    };

    /// <summary>What is wrong, and the offset of that; null where it is well-formed and its root is that of XHTML.</summary>
    public static (string Message, int Position)? FindDamage(string text)
    {
        var places = new XmlPlaces(text);
        using var xml = XmlReader.Create(new StringReader(text.Contains(PublicIdentifier, StringComparison.Ordinal) ? WithoutReferences(text) : text), Settings);
        try
        {
            xml.MoveToContent();
            if (xml.LocalName != "html" || xml.NamespaceURI != Namespace)
            {
                return ($"A browser reads this file as XML, and its root is not `html` in the namespace `{Namespace}`.", places.Offset(xml));
            }

            while (xml.Read())
            {
            }

            return null;
        }
        catch (XmlException exception)
        {
            return places.Damage(exception);
        }
    }

    /// <summary>The same text with spaces for the character references that XML itself does not know.</summary>
    private static string WithoutReferences(string text)
    {
        var written = text.ToCharArray();
        for (var i = text.IndexOf('&', StringComparison.Ordinal); i >= 0; i = text.IndexOf('&', i + 1))
        {
            var length = text.AsSpan(i + 1).IndexOf(';');
            if (length > 0 && text.AsSpan(i + 1, length) is var name && char.IsAsciiLetter(name[0]) && !name.ContainsAny(" \n<&") && name is not ("amp" or "lt" or "gt" or "quot" or "apos"))
            {
                written.AsSpan(i, length + 2).Fill(' ');
            }
        }

        return new string(written);
    }
}
