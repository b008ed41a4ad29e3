using Generator.Content;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>Reads the code lists of a content index from <c>disclosures.yaml</c>.</summary>
internal sealed class DisclosureReader(FieldReader file)
{
    /// <summary>The name of the chapter that shows the index, unless the file names another.</summary>
    private const string IndexChapter = "content-index";

    /// <summary>The edition with the lists of the file.</summary>
    public Edition ReadInto(Edition edition)
    {
        var mapping = file.Mapping;
        var chapter = file.Scalar("chapter") ?? new YamlScalar(mapping.Source, mapping.Offset, 0, IndexChapter, IsQuoted: false);
        var lists = new[] { ReadGri(file.Map("gri")), ReadEsrs(file.Map("esrs")), ReadSubjects(file.Map("subjects")) }.OfType<DisclosureList>().ToImmutableArray();
        file.Close();
        ReportRepeated(lists);
        return edition with { IndexChapter = chapter, Disclosures = lists };
    }

    private void ReportRepeated(ImmutableArray<DisclosureList> lists)
    {
        foreach (var group in lists.SelectMany(list => list.Disclosures).GroupBy(disclosure => disclosure.Code).Where(group => group.Count() > 1))
        {
            file.Scope.Diagnostics.Add(ContentDiagnostics.DuplicateField.At(group.Last().Label.Location, $"`{group.Key}` is listed already.") with
            {
                Related = [new RelatedLocation(group.First().Label.Location, "here")],
            });
        }
    }

    private static DisclosureList? ReadGri(FieldReader? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var list = new DisclosureList(DisclosureStandard.Gri, [.. fields.Maps("standards").Select(ReadStandard)])
        {
            Version = fields.RequiredScalar("version").Value,
            StatementOfUse = fields.RequiredText("statement-of-use"),
            Gri1Used = fields.RequiredScalar("gri-1-used").Value,
        };
        fields.Close();
        return list;
    }

    private static DisclosureGroup ReadStandard(FieldReader fields)
    {
        var group = new DisclosureGroup(fields.RequiredScalar("standard").Value, ReadAll(fields.Map("disclosures"), "GRI "));
        fields.Close();
        return group;
    }

    private static DisclosureList? ReadEsrs(FieldReader? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var list = new DisclosureList(DisclosureStandard.Esrs, [new DisclosureGroup(null, ReadAll(fields.Map("disclosure-requirements"), "ESRS "))])
        {
            Version = fields.RequiredScalar("version").Value,
        };
        fields.Close();
        return list;
    }

    private static DisclosureList? ReadSubjects(FieldReader? fields) =>
        fields is null ? null : new DisclosureList(DisclosureStandard.Subjects, [new DisclosureGroup(null, ReadAll(fields, ""))]);

    private static ImmutableArray<Disclosure> ReadAll(FieldReader? list, string prefix) =>
        [.. (list?.MapsById() ?? []).Select(entry => Read(entry.Id, entry.Fields, prefix))];

    private static Disclosure Read(YamlScalar label, FieldReader fields, string prefix)
    {
        var disclosure = new Disclosure(prefix + label.Value, label, fields.RequiredText("title"))
        {
            Locations = [.. fields.Scalars("locations").Select(ReadLocation)],
        };
        disclosure = prefix switch
        {
            "GRI " => disclosure with { Omission = ReadOmission(fields.Map("omission")) },
            "ESRS " => disclosure with
            {
                Paragraph = fields.Scalar("paragraph")?.Value,
                IsMaterial = fields.RequiredScalar("material").Value.Length > 0 ? fields.Boolean("material") : null,
                Explanation = fields.Text("explanation"),
            },
            _ => disclosure,
        };
        fields.Close();
        return disclosure;
    }

    private static DisclosureLocation ReadLocation(YamlScalar written) =>
        written.Value.Split('#', 2) is [var chapter, var section]
            ? new DisclosureLocation(chapter, section, written)
            : new DisclosureLocation(written.Value, null, written);

    private static Omission? ReadOmission(FieldReader? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var reason = fields.RequiredScalar("reason");
        var known = OmissionReasons.Find(reason.Value);
        if (reason.Value.Length > 0 && known is null)
        {
            fields.Invalid(reason, $"`reason` is one of {string.Join(", ", OmissionReasons.Names)} (GRI 1), not `{reason.Value}`.");
        }

        var omission = new Omission(fields.RequiredScalar("requirement").Value, known ?? default, fields.RequiredText("explanation"));
        fields.Close();
        return omission;
    }
}
