using System.Text;
using Generator.Configuration;

namespace Generator.Checking.Typography;

/// <summary>
/// Mends in a content file what can be mended without a doubt, and leaves all else byte for byte: a change that does
/// another thing to the front matter or to the Markdown than to the text it is meant for is not made.
/// </summary>
public sealed class TextFormatter(ImmutableArray<TypographyPolicy> policies)
{
    /// <summary>Far more than a text ever takes; each round sees what the last one made.</summary>
    private const int RoundLimit = 20;

    /// <summary>The text of the file as it should be, and the changes; a formatted text has none.</summary>
    public FormattedText Format(FormattedFile file)
    {
        var fields = FormatDraft.FindFields(file);
        var changes = ImmutableArray.CreateBuilder<TextEdit>();
        var draft = FormatDraft.Read(file, file.Source.Text, fields);
        for (var round = 0; draft is not null && round < RoundLimit; round++)
        {
            var accepted = Accept(draft, Propose(draft), text => FormatDraft.Read(file, text, fields));
            if (accepted.Count == 0)
            {
                break;
            }

            changes.AddRange(accepted.Select(proposal => proposal.Edit));
            draft = FormatDraft.Read(file, Apply(draft, accepted), fields);
        }

        return new FormattedText(draft?.Source.Text ?? file.Source.Text, changes.ToImmutable());
    }

    private List<Proposal> Propose(FormatDraft draft)
    {
        var proposals = new List<Proposal>();
        for (var i = 0; i < draft.Pieces.Length; i++)
        {
            var piece = draft.Pieces[i];
            foreach (var finding in TypographyChecker.Find(piece.Prose, piece.Language, policies[piece.Language.Index]))
            {
                if (finding.Replacement is { } replacement && piece.Prose.IsVerbatim(finding.Start, finding.Length))
                {
                    proposals.Add(new Proposal(i, finding, Edit(piece, finding, replacement)));
                }
            }
        }

        var end = -1;
        proposals.Sort((a, b) => a.Edit.Offset.CompareTo(b.Edit.Offset));
        proposals.RemoveAll(proposal =>
        {
            var overlaps = proposal.Edit.Offset < end;
            end = overlaps ? end : proposal.Edit.Offset + Math.Max(1, proposal.Edit.Length);
            return overlaps;
        });
        return proposals;
    }

    private static TextEdit Edit(FormatPiece piece, TypographyFinding finding, string replacement)
    {
        var prose = piece.Prose;
        var written = piece.Escape(prose.Text.Substring(finding.Start, finding.Length));
        var reason = finding.Descriptor.At(prose.Locate(finding.Start, finding.Length), finding.Message);
        return new TextEdit(prose.Offset(finding.Start), written.Length, piece.Escape(replacement), reason);
    }

    /// <summary>All proposals where they do no harm together; else each that does none beside those before it.</summary>
    private static List<Proposal> Accept(FormatDraft draft, List<Proposal> proposals, Func<string, FormatDraft?> read)
    {
        if (IsHarmless(proposals))
        {
            return proposals;
        }

        var accepted = new List<Proposal>();
        foreach (var proposal in proposals)
        {
            accepted.Add(proposal);
            if (!IsHarmless(accepted))
            {
                accepted.RemoveAt(accepted.Count - 1);
            }
        }

        return accepted;

        bool IsHarmless(List<Proposal> some) =>
            read(Apply(draft, some)) is { } changed
            && changed.Fixed.SequenceEqual(draft.Fixed)
            && changed.Pieces.Select(piece => piece.Prose.Text).SequenceEqual(Expected(draft, some));
    }

    /// <summary>The texts as the proposals mean them.</summary>
    private static IEnumerable<string> Expected(FormatDraft draft, List<Proposal> proposals) => draft.Pieces.Select((piece, index) =>
    {
        var text = new StringBuilder(piece.Prose.Text);
        foreach (var (_, finding, _) in proposals.Where(proposal => proposal.Piece == index).OrderByDescending(proposal => proposal.Finding.Start))
        {
            text.Remove(finding.Start, finding.Length).Insert(finding.Start, finding.Replacement);
        }

        return text.ToString();
    });

    private static string Apply(FormatDraft draft, List<Proposal> proposals) =>
        TextEdit.Apply(draft.Source.Text, [.. proposals.Select(proposal => proposal.Edit)]);

    private sealed record Proposal(int Piece, TypographyFinding Finding, TextEdit Edit);
}

/// <summary>A text after formatting, with the changes that led to it, each where it was made.</summary>
public sealed record FormattedText(string Text, ImmutableArray<TextEdit> Changes);
