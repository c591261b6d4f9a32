import APIModel
public import ReferencePages
import ReferenceVocabulary

/// What a page is about, for programs that sort pages. The name of its file counts for nothing where it is a number.
public struct PageSubject: Sendable, Equatable {
    /// True for guides, overviews and other pages that describe no path.
    public var isGuide: Bool
    /// The node's slug, the edge's (`user/businesses`), or what the title or address of a guide says.
    public var slug: String
    /// The title as written; empty where the page has none.
    public var title: String
    /// The parts of the path that its first request has, `{user_id}` and `albums`; empty where it has none.
    public var path: [String] = []
    /// True where it has the heading of an operation, such as "Reading".
    public var hasOperations = false
    /// True where a sentence above the text says that the page is of an old version.
    public var isOld = false
    /// Where that sentence links to: the address of the page of the newest version.
    public var successor: String?
    /// The version that the page says it is of: in the lines above the text, in a badge or in its title.
    public var statedVersion: String?
    /// The version that most of its requests name.
    public var exampleVersion: String?
    /// How many rows its tables have that the reader knows, and how many operations it describes.
    public var facts: Int

    /// Reads what a page is about.
    public init(_ page: Page) {
        let outline = PageOutline(page)
        isGuide = outline.identity.kind == .guide
        slug = outline.identity.slug
        title = outline.identity.title
        facts = outline.rows.count { $0.row.kind != .other } + outline.drafts.count
        statedVersion = Self.statedVersion(page)
        exampleVersion = Self.exampleVersion(page)
        readBlocks(page)
    }

    private mutating func readBlocks(_ page: Page) {
        var isTitled = false
        for block in page.blocks {
            switch block {
            case .heading(let level, let text, _):
                let heading = text.plain.collapsed
                // A title that was lost leaves an empty heading.
                if level == 1, !isTitled { (title, isTitled) = (heading, true) }
                if SectionTitle.meaning(of: heading).isOperation { hasOperations = true }
            case .paragraph(let text, _), .item(let text, _, _):
                if text.plain.has(PageMark.outdated), !isOld {
                    isOld = true
                    successor = text.runs.lazy.compactMap(\.link).first
                }
            case .code(let text, _):
                if path.isEmpty, let request = ExampleRequest.request(in: text) {
                    path = PathTemplate.parts(of: request.template).map(String.init)
                }
            default: break
            }
        }
        if title.isEmpty { title = page.metadata.title ?? "" }
    }

    private static func statedVersion(_ page: Page) -> String? {
        if let version = page.metadata.version {
            let written = version.hasPrefix("v") ? version : "v" + version
            if APIVersion.isVersion(written) { return written }
        }
        // Badges and titles stand above the first table.
        for block in page.blocks.prefix(12) {
            switch block {
            case .paragraph(let text, _):
                if let version = APIVersion.inBeginning(text.plain) { return version }
            case .heading(1, let text, _):
                if let version = inTitle(text.plain) { return version }
            default: break
            }
        }
        return page.metadata.title.flatMap(inTitle)
    }

    /// `v25.0` of "User - Graph API v25.0".
    private static func inTitle(_ title: String) -> String? {
        guard title.has(PageMark.name) else { return nil }
        return title.words(numbers: true, marks: ".").last(where: APIVersion.isVersion)
            .map(String.init)
    }

    private static func exampleVersion(_ page: Page) -> String? {
        var counts: [String: Int] = [:]
        for block in page.blocks {
            switch block {
            case .code(let text, _): count(text, &counts)
            case .heading(_, let text, _), .paragraph(let text, _), .item(let text, _, _):
                for run in text.runs {
                    if run.kind == .code { count(run.text, &counts) }
                    if let link = run.link, link.has(PageMark.explorer) { count(link, &counts) }
                }
            case .table: break
            }
        }
        return counts.max { left, right in
            left.value == right.value
                ? APIVersion.precedes(left.key, right.key) : left.value < right.value
        }?.key
    }

    /// Counts `/v19.0/` of paths and `version=v19.0` of links.
    private static func count(_ text: String, _ counts: inout [String: Int]) {
        for part in text.split(whereSeparator: { "/=&? \n\"'`".contains($0) })
        where APIVersion.isVersion(part) {
            counts[String(part), default: 0] += 1
        }
    }
}
