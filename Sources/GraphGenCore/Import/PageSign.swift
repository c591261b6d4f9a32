import APIModel
import ReferencePages
import ReferenceReader
import ReferenceVocabulary

/// What speaks for a file being a page of the reference, and what against it. No single mark decides but the address: much
/// is written about the API, and other references have tables of fields and requests too.
struct PageSign {
    /// The marks that the file has.
    let marks: Set<PageEvidence>

    init(_ page: Page, _ text: PageText, address: PageAddress?) {
        var marks = PageEvidence.ofOrigin(page.metadata, address, text)
        marks.formUnion(PageEvidence.ofReference(text))
        marks.formUnion(PageEvidence.ofOthers(page.metadata, text))
        self.marks = marks
    }

    /// The sum of what the marks weigh.
    var weight: Int { marks.reduce(0) { $0 + $1.weight } }

    /// True for a page of the reference.
    var isPage: Bool {
        marks.contains(.address) || (weight >= Self.enough && isOfPages)
    }

    /// True where as much speaks for the API as on its pages: translated ones have none of their sentences.
    var isAboutTheAPI: Bool { isPage || weight >= Self.enough }

    /// Sections of operations are those of other references too, unless something is of this API.
    private var isOfPages: Bool {
        marks.contains(where: \.isOfPages)
            || (marks.contains(.operations) && !marks.isDisjoint(with: [.request, .requests, .link, .name]))
    }

    /// What the marks have to weigh together. Pages of the reference without an address have 4 to 21, other texts seldom more
    /// than 1.
    private static let enough = 4

    /// Why it is no page, for people.
    var reason: String {
        if marks.contains(.otherAddress) { return "its address is none of the reference" }
        if !marks.isDisjoint(with: [.request, .requests, .name]) {
            return "it mentions the Graph API, but is no page of its reference"
        }
        return "it has nothing to do with the Graph API"
    }
}

/// A mark that speaks for a page of the reference, or against one.
enum PageEvidence: CaseIterable {
    case address, links, link, site, sentence, operations, title, errors, names, explorer
    case requests, request, paths, versions, rows, name
    case otherAddress, otherLinks, otherRequests, program, programs, post, person

    /// How much it counts; below zero where it speaks for something else.
    var weight: Int {
        switch self {
        case .address: 8
        case .links, .site, .sentence, .title, .errors, .names: 4
        case .requests, .paths: 3
        case .operations, .explorer, .request: 2
        case .link, .versions, .rows, .name: 1
        case .otherAddress: -6
        case .otherLinks, .otherRequests: -5
        case .post: -4
        case .person, .programs: -3
        case .program: -2
        }
    }

    /// True for what only pages of the reference have, and not what is written about the API as well.
    var isOfPages: Bool {
        switch self {
        case .address, .links, .site, .sentence, .title, .errors, .names, .explorer: true
        default: false
        }
    }
}

extension PageEvidence {
    /// By the address and by where links lead.
    static func ofOrigin(_ metadata: PageMetadata, _ address: PageAddress?, _ text: PageText) -> Set<Self> {
        var marks: Set<Self> = []
        if let address {
            if address.isDocumentation {
                marks.insert(.address)
            } else if !address.host.isEmpty {
                marks.insert(.otherAddress)
            }
        }
        let links = text.links.filter { !isCounter($0) }
        // Two links alone are in many posts, under titles of their own.
        let isKnown = text.headings.contains { GuideTitle.address(of: $0) != nil }
        let hosts = links.map { PageAddress.host(of: $0) }.filter { !$0.isEmpty }
        let own = hosts.count { PageAddress.isOwn($0) }
        let documentation = zip(links, links.map { PageAddress.host(of: $0) }).count { link, host in
            host == PageMark.site || PageMark.documentation.contains { link.hasPrefix($0 + "/") }
        }
        if documentation > (isKnown && own == hosts.count ? 1 : 2), own * 3 >= hosts.count * 2 {
            marks.insert(.links)
        } else if documentation > 0 {
            marks.insert(.link)
        }
        if hosts.count > 1, own * 2 < hosts.count { marks.insert(.otherLinks) }
        if links.contains(where: { $0.has(PageMark.explorer + "/?") }) { marks.insert(.explorer) }
        return marks
    }

    private static func isCounter(_ link: String) -> Bool {
        PageAddress.isOwn(PageAddress.host(of: link)) && link.has(PageMark.counter + "?id=")
    }

    /// By what pages of the reference have.
    static func ofReference(_ text: PageText) -> Set<Self> {
        var marks: Set<Self> = []
        if text.prose.contains(where: { hasSentence($0) }) { marks.insert(.sentence) }
        if (text.headings + text.prose.prefix(6)).contains(where: { words in
            PageMark.siteTitles.contains { words.has($0) } || isBadge(words)
        }) {
            marks.insert(.site)
        }
        let operations = Set(text.headings.filter { SectionTitle.operations.contains($0) })
        if operations.count > 1 { marks.insert(.operations) }
        if let title = text.headings.first, let path = title.range(of: "/{"),
            title[path.upperBound...].has("id}")
        {
            marks.insert(.title)
        }
        let hosts = (text.code + text.prose).count { words in PageMark.requestHosts.contains { words.has($0) }
        }
        if hosts > 0 { marks.insert(hosts > 1 ? .requests : .request) }
        if text.code.contains(where: { beginsWithNode($0) }) { marks.insert(.paths) }
        if text.code.contains(where: { namesVersion($0) }) { marks.insert(.versions) }
        let names = text.names.map { name in
            (
                text: name.plain.prefix { $0 != "\n" && $0 != " " },
                hasType: name.runs.contains { $0.kind == .lineBreak }
            )
        }
        if names.contains(where: { $0.hasType && !$0.text.isEmpty }) { marks.insert(.rows) }
        if Set(names.map { String($0.text) }).intersection(PageMark.errorCodes).count > 2 {
            marks.insert(.errors)
        }
        let known = Set(names.map(\.text).filter { name in PageMark.names.contains { name.hasPrefix($0) } })
        if known.count > 5 { marks.insert(.names) }
        if (text.headings + text.prose).contains(where: { $0.has(PageMark.name) }) { marks.insert(.name) }
        return marks
    }

    private static func hasSentence(_ text: String) -> Bool {
        text.split(separator: "\n").contains { line in
            let line = line.drop { $0 == " " }
            return PageMark.sentences.contains { line.hasPrefix($0) }
        }
    }

    /// True for "Graph API Versionv19.0" and "Graph API Version [v25.0]".
    private static func isBadge(_ text: String) -> Bool {
        guard let range = text.range(of: Opening.version) else { return false }
        let rest = text[range.upperBound...].drop { " :\n[".contains($0) }
        return APIVersion.isVersion(rest.prefix { $0 == "v" || $0 == "." || $0.isNumber })
    }

    /// True for `GET /v19.0/{user-id}/albums`: paths of most other APIs begin with the name of what is asked for.
    private static func beginsWithNode(_ code: String) -> Bool {
        code.split(separator: "\n").contains { line in
            let words = line.split(separator: " ")
            guard words.count > 1, Operation.Method(rawValue: String(words[0])) != nil else { return false }
            let parts = words[1].split(separator: "/")
            let first = parts.first { !APIVersion.isVersion($0) && !$0.has("version}") }
            return first.map { $0.hasPrefix("{") && $0.hasSuffix("id}") } ?? false
        }
    }

    private static func namesVersion(_ code: String) -> Bool {
        code.split(separator: " ", maxSplits: 1).first.flatMap { Operation.Method(rawValue: String($0)) }
            != nil
            && APIVersion.inExample(code) != nil
    }
}
