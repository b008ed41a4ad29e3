using Generator.Checking.Facts;
using Generator.Checking.Html;
using Generator.Checking.Links;
using Generator.Checking.Loading;
using Generator.Checking.Policies;

namespace Generator.Checking;

/// <summary>Checks what is wrong with a page by itself, whatever it leads to.</summary>
public sealed class WholePageChecker(LinkIndex index, LoadChecker loads, PolicyChecker policies)
{
    /// <summary>How heavy a page may be; null where nobody said.</summary>
    public WeightChecker? Weights { get; init; }

    public void Check(PageFacts page, IPageReporter reporter)
    {
        HtmlChecker.Check(page, index, reporter);
        loads.Check(page, reporter);
        policies.Check(page, reporter);
        Weights?.Check(page, reporter);
    }
}
