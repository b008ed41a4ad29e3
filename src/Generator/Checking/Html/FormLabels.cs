using Generator.Checking.Facts;
using Generator.Checking.Markup;

namespace Generator.Checking.Html;

/// <summary>Checks that every field of a form has a label: around it, for its id, or as an attribute. One without a text is none.</summary>
internal sealed class FormLabels(NamesByReference references, ImmutableArray<PageFinding>.Builder findings)
{
    private readonly HashSet<string> labelled = new(StringComparer.Ordinal);
    private readonly List<(string Id, int Position)> waiting = [];

    /// <summary>The fields in the label that is open.</summary>
    private readonly List<int> wrapped = [];
    private int openLabels;
    private bool hasText;

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        switch (name)
        {
            case "label":
                openLabels++;
                hasText = HasText(attributes);
                wrapped.Clear();
                if (attributes.Find(AttributeName.For) is { } target)
                {
                    labelled.Add(target.Value.ToString());
                }

                break;
            case "input":
                TakeInput(attributes, position);
                break;
            case "select" or "textarea":
                TakeField(attributes, position);
                break;
            case var _ when openLabels > 0:
                hasText |= HasText(attributes);
                break;
        }
    }

    public void End(ReadOnlySpan<char> name)
    {
        if (name is not "label" || openLabels == 0)
        {
            return;
        }

        openLabels--;
        if (!hasText)
        {
            findings.AddRange(wrapped.Select(field => new PageFinding(FindingKind.MissingLabel, field, "")));
        }

        wrapped.Clear();
    }

    public void Text(ReadOnlySpan<char> text) => hasText |= openLabels > 0 && !text.IsWhiteSpace();

    public void EndOfPage()
    {
        foreach (var (id, position) in waiting)
        {
            if (!labelled.Contains(id))
            {
                findings.Add(new PageFinding(FindingKind.MissingLabel, position, id));
            }
        }
    }

    private void TakeInput(TagAttributes input, int position)
    {
        switch (input.Find(AttributeName.Type).GetValueOrDefault().Value.ToString().ToLowerInvariant())
        {
            case "hidden" or "submit" or "reset":
                break;
            case "button":
                if (!input.Has(AttributeName.Value))
                {
                    TakeControl(input, new PageFinding(FindingKind.EmptyButton, position, ""));
                }

                break;
            case "image":
                if (!input.Has(AttributeName.Alt))
                {
                    TakeControl(input, new PageFinding(FindingKind.MissingAlternativeText, position, ""));
                }

                break;
            default:
                TakeField(input, position);
                break;
        }
    }

    private void TakeControl(TagAttributes input, PageFinding finding)
    {
        if (IsNamed(input))
        {
            return;
        }

        if (input.Find(AttributeName.AriaLabelledBy) is { } others)
        {
            references.Add(others, finding);
        }
        else
        {
            findings.Add(finding);
        }
    }

    private void TakeField(TagAttributes field, int position)
    {
        if (IsNamed(field) || field.Has(AttributeName.Placeholder))
        {
            return;
        }

        if (field.Find(AttributeName.AriaLabelledBy) is { } others)
        {
            references.Add(others, new PageFinding(FindingKind.MissingLabel, position, ""));
        }
        else if (openLabels > 0 && !field.Has(AttributeName.Id))
        {
            wrapped.Add(position);
        }
        else if (openLabels == 0)
        {
            waiting.Add((field.Find(AttributeName.Id).GetValueOrDefault().Value.ToString(), position));
        }
    }

    private static bool IsNamed(TagAttributes element) => HasText(element.Find(AttributeName.AriaLabel)) || HasText(element.Find(AttributeName.Title));

    private static bool HasText(TagAttributes element) => HasText(element.Find(AttributeName.AriaLabel)) || HasText(element.Find(AttributeName.Alt)) || HasText(element.Find(AttributeName.Title));

    private static bool HasText(HtmlAttribute? attribute) => attribute is { } found && !found.Value.IsWhiteSpace();
}
