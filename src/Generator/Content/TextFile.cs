using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Generator.Diagnostics;

namespace Generator.Content;

/// <summary>Reads text as the site wants it: UTF-8, without byte-order mark, lines ending in LF.</summary>
public static class TextFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the file; null, with a diagnostic, when it cannot be opened or is not UTF-8.</summary>
    public static SourceText? Read(string path, DiagnosticBag diagnostics) => Read(path, File.ReadAllBytes, diagnostics);

    /// <summary>The text of the file whose bytes <paramref name="readAllBytes"/> gives.</summary>
    public static SourceText? Read(string path, Func<string, byte[]> readAllBytes, DiagnosticBag diagnostics)
    {
        try
        {
            return Decode(path, readAllBytes(path), diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unreadable(path, exception));
            return null;
        }
    }

    /// <summary>Says why a file cannot be opened, without the path that the system's message repeats.</summary>
    public static Diagnostic Unreadable(string path, Exception exception) =>
        ContentDiagnostics.UnreadableFile.At(SourceLocation.WholeFile(path), exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "The file does not exist.",
            UnauthorizedAccessException => "You may not read this file.",
            _ => exception.Message.Replace($" : '{path}'", ".", StringComparison.Ordinal),
        });

    /// <summary>The text of <paramref name="bytes"/>; null, with a diagnostic at the first bad byte, when it is not UTF-8.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
            diagnostics.Add(ContentDiagnostics.ByteOrderMark.At(
                new SourceLocation(path, 1, 1), "The file starts with the bytes EF BB BF."));
        }

        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Add(InvalidByte(path, bytes));
            return null;
        }

        var source = new SourceText(path, StrictUtf8.GetString(bytes));
        var carriageReturn = source.Text.IndexOf('\r');
        if (carriageReturn >= 0)
        {
            diagnostics.Add(ContentDiagnostics.CarriageReturns.At(
                source.Locate(carriageReturn), "A carriage return ends this line."));
        }

        return source;
    }

    private static Diagnostic InvalidByte(string path, ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (Rune.DecodeFromUtf8(rest, out _, out var consumed) == OperationStatus.Done)
        {
            rest = rest[consumed..];
        }

        var valid = bytes.Length - rest.Length;
        var before = new SourceText(path, StrictUtf8.GetString(bytes[..valid]));
        return ContentDiagnostics.NotUtf8.At(
            before.Locate(before.Text.Length), $"The byte 0x{bytes[valid]:X2} is not UTF-8 here.");
    }
}
