using System.Buffers;
using Generator.Checking.Urls;

namespace Generator.Checking.References;

/// <summary>Whether <c>mailto:</c> and <c>tel:</c> URLs name somebody (RFC 6068, RFC 3966).</summary>
internal static class ContactAddress
{
    private const int LongestNumber = 15;

    private static readonly SearchValues<char> LocalCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_`{|}~-");

    /// <summary>Every recipient is an address; without one there is something to fill in besides. Slashes begin a host, which mail has not.</summary>
    public static bool IsMail(WebUrl url)
    {
        if (url.Path.StartsWith("//", StringComparison.Ordinal))
        {
            return false;
        }

        if (url.Path.Length > 0 && !AreAddresses(url.Path))
        {
            return false;
        }

        var fields = url.Query.AsSpan();
        foreach (var range in fields.Split('&'))
        {
            var field = fields[range];
            var nameEnd = field.IndexOf('=');
            if (nameEnd >= 0 && nameEnd + 1 < field.Length && HoldsRecipients(field[..nameEnd]) && !AreAddresses(field[(nameEnd + 1)..].ToString()))
            {
                return false;
            }
        }

        return url.Path.Length > 0 || fields.ContainsAnyExcept('&');
    }

    /// <summary>
    /// A number with or without its country. White space is against the standard, and every telephone ignores it.
    /// </summary>
    public static bool IsPhone(WebUrl url)
    {
        var number = string.Concat(PercentEncoding.Decode(url.Path).Split(';')[0].Split('-', '.', '(', ')', ' ', '\u00A0'));
        var digits = number.StartsWith('+') ? number[1..] : number;
        return number.StartsWith('+')
            ? digits.Length is >= 3 and <= LongestNumber && digits.All(char.IsAsciiDigit)
            : digits.Length >= 2 && digits.All(c => char.IsAsciiDigit(c) || c is '*' or '#');
    }

    private static bool HoldsRecipients(ReadOnlySpan<char> field) =>
        field.Equals("to", StringComparison.OrdinalIgnoreCase) || field.Equals("cc", StringComparison.OrdinalIgnoreCase) || field.Equals("bcc", StringComparison.OrdinalIgnoreCase);

    private static bool AreAddresses(string list) => list.Split(',').All(address => IsAddress(PercentEncoding.Decode(address).Trim()));

    /// <summary>HTML's rule for <c>input type=email</c>, and beyond ASCII what RFC 6531 allows.</summary>
    private static bool IsAddress(string address)
    {
        var at = address.LastIndexOf('@');
        if (at <= 0)
        {
            return false;
        }

        var local = address[..at];
        var isQuoted = local.Length > 2 && local.StartsWith('"') && local.EndsWith('"');
        var labels = address[(at + 1)..].Split('.');
        return (isQuoted || local.All(c => LocalCharacters.Contains(c) || c >= '\u00A0'))
            && labels.Length > 1
            && labels.All(label => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-' || c >= '\u00A0'));
    }
}
