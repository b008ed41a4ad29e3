namespace Generator.Checking.Html;

/// <summary>Checks that every field of a form has a label: around it, for its id, or as an attribute.</summary>
internal sealed class FormLabels(ImmutableArray<PageFinding>.Builder findings)
{
    private readonly HashSet<string> labelled = new(StringComparer.Ordinal);
    private readonly List<(string Id, int Position)> waiting = [];
    private int openLabels;

    public void Start(ReadOnlySpan<char> name, TagAttributes attributes, int position)
    {
        switch (name)
        {
            case "label":
                openLabels++;
                if (attributes.Find("for") is { } target)
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
        }
    }

    public void End(ReadOnlySpan<char> name)
    {
        if (name is "label" && openLabels > 0)
        {
            openLabels--;
        }
    }

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
        switch (input.Find("type").GetValueOrDefault().Value.ToString().ToLowerInvariant())
        {
            case "hidden" or "submit" or "reset":
                break;
            case "button":
                if (!input.Has("value") && !IsNamed(input))
                {
                    findings.Add(new PageFinding(FindingKind.EmptyButton, position, ""));
                }

                break;
            case "image":
                if (!input.Has("alt") && !IsNamed(input))
                {
                    findings.Add(new PageFinding(FindingKind.MissingAlternativeText, position, ""));
                }

                break;
            default:
                TakeField(input, position);
                break;
        }
    }

    private void TakeField(TagAttributes field, int position)
    {
        if (openLabels == 0 && !IsNamed(field) && !field.Has("placeholder"))
        {
            waiting.Add((field.Find("id").GetValueOrDefault().Value.ToString(), position));
        }
    }

    private static bool IsNamed(TagAttributes element) => element.Has("aria-label") || element.Has("aria-labelledby") || element.Has("title");
}
