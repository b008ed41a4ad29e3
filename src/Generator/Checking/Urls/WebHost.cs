using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace Generator.Checking.Urls;

/// <summary>The host parser of the WHATWG URL Standard (§3.5).</summary>
internal static class WebHost
{
    private static readonly IdnMapping Idna = new();

    /// <summary>What no domain may hold (§3.1, forbidden domain code points).</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F #/:<>?@[\\]^|%");

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>The host in its one form (lower case, Punycode, dotted numbers), or null where it is none.</summary>
    public static string? Parse(string written)
    {
        if (written.StartsWith('['))
        {
            return written.EndsWith(']') && IPAddress.TryParse(written[1..^1], out var address) && address.AddressFamily == AddressFamily.InterNetworkV6
                ? $"[{address}]"
                : null;
        }

        return ToAscii(PercentEncoding.Decode(written)) is { } domain && domain.Length > 0 && !domain.AsSpan().ContainsAny(Forbidden)
            ? IsNumber(domain) ? ParseNumbers(domain) : domain
            : null;
    }

    private static string? ToAscii(string domain)
    {
        if (System.Text.Ascii.IsValid(domain))
        {
            return domain.ToLowerInvariant();
        }

        try
        {
            // The ideographic full stops are dots (UTS 46); a soft hyphen is nothing.
            var mapped = domain.Normalize(System.Text.NormalizationForm.FormKC).Replace('\u3002', '.').Replace("\u00AD", "", StringComparison.Ordinal);
            return Idna.GetAscii(mapped.ToLowerInvariant()).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether the last label is a number, so that the whole must be an IPv4 address.</summary>
    private static bool IsNumber(string domain)
    {
        var labels = domain.TrimEnd('.').Split('.');
        return labels[^1].Length > 0 && (!labels[^1].AsSpan().ContainsAnyExceptInRange('0', '9') || IsHexadecimal(labels[^1]));
    }

    private static bool IsHexadecimal(string label) =>
        label.StartsWith("0x", StringComparison.Ordinal) && label.AsSpan(2).IndexOfAnyExcept(Hexadecimal) < 0;

    /// <summary>.NET reads the same forms as the standard: octal, hexadecimal, and fewer than four parts.</summary>
    private static string? ParseNumbers(string domain) =>
        IPAddress.TryParse(domain.TrimEnd('.'), out var address) && address.AddressFamily == AddressFamily.InterNetwork ? address.ToString() : null;
}
