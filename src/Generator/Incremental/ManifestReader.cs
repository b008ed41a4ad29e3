using Generator.Checking.Facts;
using Generator.Checking.Policies;
using Generator.Content;
using Generator.Content.Reporting;
using Generator.Diagnostics;
using Generator.Output;
using NodaTime;

namespace Generator.Incremental;

/// <summary>Reads what <see cref="ManifestWriter"/> writes.</summary>
internal sealed class ManifestReader(BinaryReader binary)
{
    private readonly List<string> texts = [];

    public BuildManifest Read() => new()
    {
        Settings = binary.ReadUInt64(),
        ValidFrom = Instant.FromUnixTimeTicks(binary.ReadInt64()),
        ValidUntil = Instant.FromUnixTimeTicks(binary.ReadInt64()),
        Counts = new BuildCounts
        {
            Documents = binary.ReadInt32(),
            Pages = binary.ReadInt32(),
            Files = binary.ReadInt32(),
            Links = binary.ReadInt32(),
        },
        Inputs = InputSnapshot.Of(ReadList(ReadInput)),
        Dates = new SourceDates(
            new GitState(Text(), binary.ReadBoolean()),
            ReadList(() => new SourceDate(Text(), binary.ReadBoolean() ? Instant.FromUnixTimeTicks(binary.ReadInt64()) : null))),
        Outputs = OutputSnapshot.Of(ReadList(() => new OutputRecord(Text(), binary.ReadInt64(), binary.ReadInt64()))),
        Diagnostics = ReadList(ReadDiagnostic),
        Bodies = ReadList(() => (Key: binary.ReadUInt64(), Body: ReadBody())).ToDictionary(body => body.Key, body => body.Body),
        Pages = ReadList(() => new PageRecord(binary.ReadUInt64(), ReadFacts())).ToDictionary(page => page.Facts.Url),
        Assets = ReadList(ReadAsset).ToDictionary(asset => asset.Url),
        Pictures = ReadList(() => (Path: Text(), Facts: ReadPicture())).ToDictionary(picture => picture.Path, picture => picture.Facts, StringComparer.Ordinal),
        Withheld = binary.ReadUInt64(),
        Search = binary.ReadUInt64(),
    };

    private InputFile ReadInput() => new(Text(), binary.ReadInt64(), binary.ReadInt64(), binary.ReadUInt64()) { IsLink = binary.ReadBoolean() };

    private Diagnostic ReadDiagnostic()
    {
        var id = Text();
        var descriptor = DiagnosticCatalog.All.First(descriptor => descriptor.Id == id);
        var severity = (Severity)binary.ReadByte();
        return new Diagnostic(descriptor, ReadLocation(), Text())
        {
            Severity = severity,
            IsConfidential = binary.ReadBoolean(),
            Help = Text(),
            Target = OptionalText(),
            Related = ReadList(() => new RelatedLocation(ReadLocation(), Text())),
            Pages = ReadList(Text),
        };
    }

    private SourceLocation ReadLocation() => new(Text(), Number(), Number(), Number());

    private BodyRecord ReadBody() => new(
        binary.ReadUInt64(),
        ReadList(() => new Heading(Number(), Text(), Text())),
        ReadList(() => new LinkRecord(Text(), binary.ReadBoolean(), Text(), binary.Read7BitEncodedInt64())))
    {
        Disclosures = ReadList(() => new DisclosureMark(Text(), Text(), Text())),
        Figures = ReadList(() => new FigureRecord(Text(), binary.ReadUInt64())),
        Charts = ReadList(ReadChart),
        ReadingMinutes = Number(),
    };

    private ChartRequest ReadChart() => new(Text(), Text(), Text(), ReadList(Text))
    {
        Title = OptionalText(),
        From = OptionalNumber(),
        To = OptionalNumber(),
        Unit = OptionalText(),
        IsCut = binary.ReadBoolean(),
    };

    private int? OptionalNumber() => binary.ReadBoolean() ? Number() : null;

    private PageFacts ReadFacts() => new(new UrlPath(Text()), Text())
    {
        HeadPosition = Number(),
        BaseHref = OptionalText(),
        Title = Text(),
        Description = Text(),
        IsHidden = binary.ReadBoolean(),
        IsContinuation = binary.ReadBoolean(),
        IsDocument = binary.ReadBoolean(),
        Size = Number(),
        Code = ReadList(() => new PageCode((CodeKind)binary.ReadByte(), Number(), Text(), OptionalText())),
        Policies = ReadList(() => new PagePolicy(Text(), Number())),
        Findings = ReadList(() => new PageFinding((FindingKind)binary.ReadByte(), Number(), Text())),
        Ids = ReadList(Text),
        References = ReadReferences(),
    };

    private AssetFacts ReadAsset() => new(new UrlPath(Text()))
    {
        HasFragments = binary.ReadBoolean(),
        Ids = ReadList(Text),
        References = ReadReferences(),
    };

    private ImmutableArray<PageReference> ReadReferences() =>
        ReadList(() => new PageReference(Text(), (ReferenceKind)binary.ReadByte(), OptionalText(), Number()));

    private PictureFacts ReadPicture() => new(new PictureSize(Number(), Number()), (PictureTraits)Number(), binary.Read7BitEncodedInt64());

    private ImmutableArray<T> ReadList<T>(Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>(Number());
        for (var i = items.Capacity; i > 0; i--)
        {
            items.Add(read());
        }

        return items.MoveToImmutable();
    }

    private string? OptionalText() => binary.ReadBoolean() ? Text() : null;

    private string Text()
    {
        var number = Number();
        if (number == texts.Count)
        {
            texts.Add(binary.ReadString());
        }

        return texts[number];
    }

    private int Number() => binary.Read7BitEncodedInt();
}
