using Generator.Checking.Facts;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Incremental;

/// <summary>Writes a manifest; <see cref="ManifestReader"/> reads the same, in the same order. A text is written once, then by its number.</summary>
internal sealed class ManifestWriter(BinaryWriter binary)
{
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    public void Write(BuildManifest manifest)
    {
        binary.Write(manifest.Settings);
        binary.Write(manifest.ValidFrom.ToUnixTimeTicks());
        binary.Write(manifest.ValidUntil.ToUnixTimeTicks());
        binary.Write(manifest.Counts.Documents);
        binary.Write(manifest.Counts.Pages);
        binary.Write(manifest.Counts.Files);
        binary.Write(manifest.Counts.Links);
        WriteList(manifest.Inputs.Files, file =>
        {
            Text(file.Path);
            binary.Write(file.Length);
            binary.Write(file.Modified);
            binary.Write(file.Hash);
            binary.Write(file.IsLink);
        });
        Text(manifest.Dates.State.Head);
        binary.Write(manifest.Dates.State.IsShallow);
        WriteList(manifest.Dates.Files, date =>
        {
            Text(date.Name);
            binary.Write(date.Committed is not null);
            if (date.Committed is { } committed)
            {
                binary.Write(committed.ToUnixTimeTicks());
            }
        });
        WriteList([.. manifest.Outputs.Files], file =>
        {
            Text(file.Name);
            binary.Write(file.Length);
            binary.Write(file.Modified);
        });
        WriteList(manifest.Diagnostics, Write);
        WriteList([.. manifest.Bodies], body =>
        {
            binary.Write(body.Key);
            Write(body.Value);
        });
        WriteList([.. manifest.Pages.Values], page =>
        {
            binary.Write(page.Fingerprint);
            Write(page.Facts);
        });
        WriteList([.. manifest.Assets.Values], Write);
        WriteList([.. manifest.Pictures], picture =>
        {
            Text(picture.Key);
            Write(picture.Value);
        });
        binary.Write(manifest.Withheld);
        binary.Write(manifest.Search);
        binary.Flush();
    }

    private void Write(Diagnostic diagnostic)
    {
        Text(diagnostic.Id);
        binary.Write((byte)diagnostic.Severity);
        Write(diagnostic.Location);
        Text(diagnostic.Message);
        binary.Write(diagnostic.IsConfidential);
        Text(diagnostic.Help);
        OptionalText(diagnostic.Target);
        WriteList(diagnostic.Related, related =>
        {
            Write(related.Location);
            Text(related.Message);
        });
        WriteList(diagnostic.Pages, Text);
    }

    private void Write(SourceLocation location)
    {
        Text(location.File);
        binary.Write7BitEncodedInt(location.Line);
        binary.Write7BitEncodedInt(location.Column);
        binary.Write7BitEncodedInt(location.Length);
    }

    private void Write(BodyRecord body)
    {
        binary.Write(body.Fingerprint);
        WriteList(body.Headings, heading =>
        {
            binary.Write7BitEncodedInt(heading.Level);
            Text(heading.Id);
            Text(heading.Text);
        });
        WriteList(body.Links, link =>
        {
            Text(link.Written);
            binary.Write(link.IsPicture);
            Text(link.Href);
            binary.Write7BitEncodedInt64(link.FileLength);
        });
        WriteList(body.Disclosures, mark =>
        {
            Text(mark.Code);
            Text(mark.Anchor);
            Text(mark.Section);
        });
        WriteList(body.Figures, figure =>
        {
            Text(figure.Key);
            binary.Write(figure.Fingerprint);
        });
        WriteList(body.Charts, Write);
        binary.Write7BitEncodedInt(body.ReadingMinutes);
    }

    private void Write(ChartRequest chart)
    {
        Text(chart.Name);
        Text(chart.Kind);
        Text(chart.Edition);
        WriteList(chart.Of, Text);
        OptionalText(chart.Title);
        OptionalNumber(chart.From);
        OptionalNumber(chart.To);
        OptionalText(chart.Unit);
        binary.Write(chart.IsCut);
    }

    private void OptionalNumber(int? number)
    {
        binary.Write(number is not null);
        if (number is { } known)
        {
            binary.Write7BitEncodedInt(known);
        }
    }

    private void Write(PageFacts facts)
    {
        Text(facts.Url.Value);
        Text(facts.Language);
        binary.Write7BitEncodedInt(facts.HeadPosition);
        OptionalText(facts.BaseHref);
        Text(facts.Title);
        Text(facts.Description);
        binary.Write(facts.IsHidden);
        binary.Write(facts.IsContinuation);
        binary.Write(facts.IsDocument);
        binary.Write7BitEncodedInt(facts.Size);
        WriteList(facts.Code, code =>
        {
            binary.Write((byte)code.Kind);
            binary.Write7BitEncodedInt(code.Position);
            Text(code.Text);
            OptionalText(code.Nonce);
        });
        WriteList(facts.Policies, policy =>
        {
            Text(policy.Text);
            binary.Write7BitEncodedInt(policy.Position);
        });
        WriteList(facts.Findings, finding =>
        {
            binary.Write((byte)finding.Kind);
            binary.Write7BitEncodedInt(finding.Position);
            Text(finding.Text);
        });
        WriteList(facts.Ids, Text);
        Write(facts.References);
    }

    private void Write(AssetFacts facts)
    {
        Text(facts.Url.Value);
        binary.Write(facts.HasFragments);
        WriteList(facts.Ids, Text);
        Write(facts.References);
    }

    private void Write(ImmutableArray<PageReference> references) => WriteList(references, reference =>
    {
        Text(reference.Url);
        binary.Write((byte)reference.Kind);
        OptionalText(reference.HrefLang);
        binary.Write7BitEncodedInt(reference.Position);
    });

    private void Write(PictureFacts facts)
    {
        binary.Write7BitEncodedInt(facts.Size.Width);
        binary.Write7BitEncodedInt(facts.Size.Height);
        binary.Write7BitEncodedInt((int)facts.Traits);
        binary.Write7BitEncodedInt64(facts.Length);
    }

    private void WriteList<T>(ImmutableArray<T> items, Action<T> write)
    {
        binary.Write7BitEncodedInt(items.Length);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void OptionalText(string? text)
    {
        binary.Write(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    private void Text(string text)
    {
        if (texts.TryGetValue(text, out var number))
        {
            binary.Write7BitEncodedInt(number);
            return;
        }

        // The number that no text has yet says that a new one follows.
        binary.Write7BitEncodedInt(texts.Count);
        binary.Write(text);
        texts.Add(text, texts.Count);
    }
}
