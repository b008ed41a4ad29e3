using System.Text;
using System.Xml;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// Writes the JUnit XML that CI servers read: a suite a file, a case a diagnostic. An error is a failed case; a warning
/// is a passed one with its text as output, so that the report agrees with the exit code. A site without diagnostics
/// is one passed case.
/// </summary>
internal sealed class JunitReporter : DiagnosticReporter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public override void Write(ImmutableArray<Diagnostic> diagnostics)
    {
        using var output = Console.OpenStandardOutput();
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "generator");
            WriteCounts(xml, diagnostics);
            if (diagnostics.IsEmpty)
            {
                WriteClean(xml);
            }

            foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Location.File))
            {
                WriteSuite(xml, Relative(file.Key), [.. file]);
            }

            xml.WriteEndElement();
        }

        output.Write("\n"u8);
    }

    private static void WriteCounts(XmlWriter xml, ImmutableArray<Diagnostic> diagnostics)
    {
        var failures = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        xml.WriteAttributeString("tests", Number(Math.Max(1, diagnostics.Length)));
        xml.WriteAttributeString("failures", Number(failures));
        xml.WriteAttributeString("errors", "0");
    }

    private static void WriteClean(XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "site");
        WriteCounts(xml, []);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "site");
        xml.WriteAttributeString("name", "The site is clean.");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteSuite(XmlWriter xml, string file, ImmutableArray<Diagnostic> diagnostics)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(file));
        WriteCounts(xml, diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            WriteCase(xml, Clean(file), diagnostic);
        }

        xml.WriteEndElement();
    }

    private void WriteCase(XmlWriter xml, string file, Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        var place = location.Line == 0 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{location.Line}:{location.Column}");
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", file);
        xml.WriteAttributeString("name", $"{diagnostic.Id} {place}");
        xml.WriteAttributeString("file", file);
        if (location.Line > 0)
        {
            xml.WriteAttributeString("line", Number(location.Line));
        }

        var text = Clean(Describe(diagnostic, place));
        if (diagnostic.Severity == Severity.Error)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", diagnostic.Id);
            xml.WriteAttributeString("message", Clean(diagnostic.Message));
            xml.WriteString(text);
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteElementString("system-out", text);
        }

        xml.WriteEndElement();
    }

    private string Describe(Diagnostic diagnostic, string place)
    {
        var severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        var text = new StringBuilder($"{severity} {diagnostic.Id}: {diagnostic.Message}\n  --> {place}\n");
        foreach (var related in diagnostic.Related)
        {
            var other = related.Location with { File = Relative(related.Location.File) };
            text.Append(CultureInfo.InvariantCulture, $"  = {related.Message}: {other}\n");
        }

        if (PagesNote(diagnostic) is { Length: > 0 } note)
        {
            text.Append(CultureInfo.InvariantCulture, $"  = {note}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"  = help: {diagnostic.Help}").ToString();
    }

    /// <summary>The text with U+FFFD for what XML cannot hold, such as control characters and halves of surrogate pairs.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
