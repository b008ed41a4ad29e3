using Generator.Checking.Numbers;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Checking.Parity;

/// <summary>Compares the numbers of front matter's texts: title, summary, highlights, captions and the others.</summary>
internal static class FrontMatterComparer
{
    public static IEnumerable<Diagnostic> Compare(FrontMatter frontMatter, BodyOutline first, BodyOutline second, ExceptionSet exceptions)
    {
        foreach (var text in TextsOf(frontMatter))
        {
            if (text?.Find(first.Language) is not { } written || text.Find(second.Language) is not { } translated || written == translated
                || QuantityMatcher.Compare(NumberReader.Read(written.Value, first.Language), NumberReader.Read(translated.Value, second.Language)) is not { } unmatched)
            {
                continue;
            }

            unmatched.First.RemoveAll(quantity => exceptions.AllowsInFrontMatter(quantity, first));
            unmatched.Second.RemoveAll(quantity => exceptions.AllowsInFrontMatter(quantity, first));
            foreach (var finding in Describe(new Side(written, first.Language, unmatched.First), new Side(translated, second.Language, unmatched.Second)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<LocalizedText?> TextsOf(FrontMatter frontMatter)
    {
        IEnumerable<LocalizedText?> texts = [frontMatter.Title, frontMatter.Summary, .. TextsOf(frontMatter.Image)];
        return frontMatter switch
        {
            ReleaseFrontMatter release =>
            [
                .. texts, release.Subtitle, .. release.Highlights, .. release.Images.SelectMany(TextsOf), .. release.Corrections.Select(correction => correction.Note),
            ],
            ReportFrontMatter report => [.. texts, report.Period, report.Statement],
            ChapterFrontMatter chapter => [.. texts, chapter.Pillar],
            _ => texts,
        };
    }

    private static IEnumerable<LocalizedText?> TextsOf(PictureReference? picture) =>
        picture is null ? [] : [picture.Alt, picture.Caption, picture.Credit, picture.Licence];

    private static IEnumerable<Diagnostic> Describe(Side first, Side second)
    {
        var exchanged = Math.Min(first.Unmatched.Count, second.Unmatched.Count);
        for (var i = 0; i < exchanged; i++)
        {
            var (quantity, other) = (first.Unmatched[i], second.Unmatched[i]);
            yield return At(second, other, $"This says `{second.Written(other)}`; the text in {first.Language.Path} says `{first.Written(quantity)}`.", (first, first.Locate(quantity)));
        }

        foreach (var quantity in first.Unmatched.Skip(exchanged))
        {
            yield return At(first, quantity, $"`{first.Written(quantity)}` is not in the text in {second.Language.Path}.", (second, second.Text.Location));
        }

        foreach (var quantity in second.Unmatched.Skip(exchanged))
        {
            yield return At(second, quantity, $"`{second.Written(quantity)}` is not in the text in {first.Language.Path}.", (first, first.Text.Location));
        }
    }

    private static Diagnostic At(Side side, Quantity quantity, string message, (Side Side, SourceLocation Location) other) =>
        TranslationDiagnostics.NumberDrift.At(side.Locate(quantity), message) with
        {
            Help = $"{TranslationDiagnostics.NumberDrift.Help} If the difference is meant, say so in the first line below the front matter: <!-- parity: ignore {side.Written(quantity)} \"why\" -->.",
            Related = [new RelatedLocation(other.Location, $"the text in {other.Side.Language.Path}")],
        };

    /// <summary>One language of a text.</summary>
    private sealed record Side(YamlScalar Text, Language Language, List<Quantity> Unmatched)
    {
        public string Written(Quantity quantity) => Text.Value.Substring(quantity.Offset, quantity.Length).Replace('\n', ' ');

        /// <summary>
        /// The quantity's place in the file: as often as it was written before within the text, it is found again in the
        /// YAML. One that YAML broke over two lines or escaped stands where its text begins.
        /// </summary>
        public SourceLocation Locate(Quantity quantity)
        {
            var what = Text.Value.AsSpan(quantity.Offset, quantity.Length);
            var before = Count(Text.Value.AsSpan(0, quantity.Offset), what);
            var (at, end) = (Text.Offset, Text.Offset + Text.Length);
            for (var n = 0; ; n++)
            {
                var found = Text.Source.Text.AsSpan(at, Math.Max(0, end - at)).IndexOf(what);
                if (found < 0)
                {
                    return Text.Location;
                }

                if (n == before)
                {
                    return Text.Source.Locate(at + found, quantity.Length);
                }

                at += found + what.Length;
            }
        }

        private static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> what)
        {
            var count = 0;
            for (var at = text.IndexOf(what); at >= 0; at = text.IndexOf(what))
            {
                count++;
                text = text[(at + what.Length)..];
            }

            return count;
        }
    }
}
