using static Generator.Diagnostics.Severity;

namespace Generator.Diagnostics;

/// <summary>What can be wrong with files, front matter and Markdown: GEN1xxx.</summary>
public static class ContentDiagnostics
{
    public static readonly DiagnosticDescriptor NotUtf8 = new("GEN1001", Error,
        "The file is not UTF-8", "Save the file as UTF-8.");

    public static readonly DiagnosticDescriptor ByteOrderMark = new("GEN1002", Warning,
        "The file starts with a byte-order mark", "Save the file as UTF-8 without a byte-order mark.");

    public static readonly DiagnosticDescriptor CarriageReturns = new("GEN1003", Warning,
        "Lines end in CR LF", "Save the file with LF line ends; `* text=auto eol=lf` in .gitattributes keeps them so.");

    public static readonly DiagnosticDescriptor EmptyFile = new("GEN1004", Error,
        "The file is empty", "Write its front matter and text, or delete it.");

    public static readonly DiagnosticDescriptor FrontMatterMissing = new("GEN1005", Error,
        "The file has no front matter", "Begin the file with a line `---`, the fields, and a second line `---`.");

    public static readonly DiagnosticDescriptor FrontMatterNotClosed = new("GEN1006", Error,
        "The front matter never ends", "Close it with a line that holds nothing but `---`.");

    public static readonly DiagnosticDescriptor InvalidYaml = new("GEN1007", Error,
        "The YAML cannot be read", "Check indentation, quotes and brackets; quote a text that holds `: ` or starts with a special sign.");

    public static readonly DiagnosticDescriptor YamlAlias = new("GEN1008", Error,
        "YAML anchors and aliases are not used here", "Write the value out where it is needed.");

    public static readonly DiagnosticDescriptor UnknownField = new("GEN1009", Error,
        "Unknown field", "Remove it or correct its name.");

    public static readonly DiagnosticDescriptor DuplicateField = new("GEN1010", Error,
        "The same field is given twice", "Keep one of the two.");

    public static readonly DiagnosticDescriptor MissingField = new("GEN1011", Error,
        "A required field is missing", "Add the field.");

    public static readonly DiagnosticDescriptor InvalidValue = new("GEN1012", Error,
        "The value has the wrong form", "Write the value in the form that the message names.");

    public static readonly DiagnosticDescriptor UnknownLanguage = new("GEN1013", Error,
        "Unknown language", "Use a language of site.yaml, or add the language there.");

    public static readonly DiagnosticDescriptor MissingText = new("GEN1014", Error,
        "A text lacks a language", "Add the text in that language.");

    public static readonly DiagnosticDescriptor InvalidDate = new("GEN1015", Error,
        "The date cannot be read", "Write a local time such as 2023-12-21T09:13, or one with an offset such as 2023-12-21T09:13+08:00.");

    public static readonly DiagnosticDescriptor ImpossibleTime = new("GEN1016", Error,
        "The local time does not exist, or exists twice, in its zone", "Write the time with its offset, or choose another.");

    public static readonly DiagnosticDescriptor UnknownTimeZone = new("GEN1017", Error,
        "Unknown time zone", "Use an IANA name such as Asia/Shanghai or Europe/Amsterdam.");

    public static readonly DiagnosticDescriptor ConflictingFields = new("GEN1018", Error,
        "Two fields contradict each other", "Correct one of the two, or remove it.");

    public static readonly DiagnosticDescriptor UnknownReference = new("GEN1019", Error,
        "Unknown id", "Use an id that site.yaml or terms.yaml defines, or define it there.");

    public static readonly DiagnosticDescriptor OrphanTranslation = new("GEN1020", Error,
        "A translation without its source", "Add the file that it translates, or rename or delete this one.");

    public static readonly DiagnosticDescriptor DuplicateTranslation = new("GEN1021", Error,
        "Two files hold the same text", "Keep one of the two files.");

    public static readonly DiagnosticDescriptor MissingTranslation = new("GEN1022", Error,
        "A translation is missing", "Add the file, or set `missing-translation` of the collection to `fallback` or `hide` in site.yaml.");

    public static readonly DiagnosticDescriptor NoCollection = new("GEN1023", Error,
        "The file belongs to no collection", "Move it to press/FOLDER/index.md, report/EDITION/NAME.md or pages/NAME.md.");

    public static readonly DiagnosticDescriptor MissingReportIndex = new("GEN1024", Error,
        "A report without its index", "Add an index.md with the report's title, period and chapters.");

    public static readonly DiagnosticDescriptor OutsideInput = new("GEN1025", Error,
        "A symbolic link leads out of its folder", "Copy the file into the folder.");

    public static readonly DiagnosticDescriptor MissingFile = new("GEN1026", Error,
        "A file that a field names does not exist", "Correct the name, or add the file beside the document.");

    public static readonly DiagnosticDescriptor UnreadableImage = new("GEN1027", Error,
        "The picture cannot be read", "Save it again as PNG, JPEG, WebP, AVIF, GIF or SVG.");

    public static readonly DiagnosticDescriptor InvalidSlug = new("GEN1028", Error,
        "The slug cannot stand in a URL", "Use lower-case letters, digits and single hyphens, 80 at most.");

    public static readonly DiagnosticDescriptor RawHtml = new("GEN1029", Error,
        "Raw HTML is off", "Write it in Markdown, or set `raw-html: true` in site.yaml.");

    public static readonly DiagnosticDescriptor UnreadableFile = new("GEN1030", Error,
        "The file cannot be opened", "Check that it exists and that you may read it.");

    public static readonly DiagnosticDescriptor InvalidMarkdown = new("GEN1031", Error,
        "The Markdown cannot be read", "Write it with fewer levels of lists, quotes or brackets.");

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new("GEN1032", Error,
        "A value holds a character that no page can show", "Delete the character; an escape such as \\x01 in a quoted text makes one too.");

    public static readonly DiagnosticDescriptor CutText = new("GEN1034", Error,
        "A text is cut at a number sign", "Put the text into quotes; a comment begins with a number sign and a space.");

    public static readonly DiagnosticDescriptor UnevenRow = new("GEN1035", Warning,
        "A row of a table has another number of cells than its heading", "Give the row one cell for each column; a cell may be empty.");

    public static readonly DiagnosticDescriptor EarlyCorrection = new("GEN1033", Error,
        "A correction is dated before its release", "Correct the date of one of the two.");

    public static readonly DiagnosticDescriptor ShownLink = new("GEN1036", Error,
        "A link or a footnote is shown as it is written", "Mend it; a bracket that is meant as one is written `\\[`.");

    public static readonly DiagnosticDescriptor LostFootnote = new("GEN1037", Error,
        "A footnote is not shown", "Refer to it by its label, such as `[^1]`, or delete it.");

    public static readonly DiagnosticDescriptor UnusedDefinition = new("GEN1038", Warning,
        "A line defines the address of no link", "Delete it. A text that begins with `[` and has `]:` is written `\\[Note]: …`.");

    public static readonly DiagnosticDescriptor ShownMark = new("GEN1039", Warning,
        "A mark of Markdown is shown as it is written", "Mend it; a mark that is meant as a text has a backslash before it.");

    public static readonly DiagnosticDescriptor OpenFence = new("GEN1040", Error,
        "Code is never closed", "Write the same marks on a line of their own behind the code.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotUtf8, ByteOrderMark, CarriageReturns, EmptyFile, FrontMatterMissing, FrontMatterNotClosed, InvalidYaml,
        YamlAlias, UnknownField, DuplicateField, MissingField, InvalidValue, UnknownLanguage, MissingText,
        InvalidDate, ImpossibleTime, UnknownTimeZone, ConflictingFields, UnknownReference, OrphanTranslation,
        DuplicateTranslation, MissingTranslation, NoCollection, MissingReportIndex, OutsideInput, MissingFile,
        UnreadableImage, InvalidSlug, RawHtml, UnreadableFile, InvalidMarkdown, ForbiddenCharacter,
        EarlyCorrection, CutText, UnevenRow, ShownLink, LostFootnote, UnusedDefinition, ShownMark, OpenFence,
    ];
}
