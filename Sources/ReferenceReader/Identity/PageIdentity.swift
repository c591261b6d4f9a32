import APIModel
import ReferencePages
import ReferenceVocabulary

/// What a page is about, told from its address, or from its title and example where the scrape lost the address.
struct PageIdentity: Sendable, Equatable {
    /// Kinds of pages.
    enum Kind: Sendable, Equatable {
        /// A node, `/{id}`.
        case node
        /// An edge of a node, `/{id}/{edge}`.
        case edge
        /// A guide, an overview or another page that describes no path.
        case guide
    }

    /// What kind of page it is.
    var kind: Kind
    /// The node; the parent for an edge; the page for a guide.
    var node: NodeID
    /// The edge's name.
    var edge: String?
    /// The version in the address or above the title, such as `v18.0`.
    var version: String?
    /// The title as written.
    var title: String
    /// The page's address.
    var url: String?

    /// The node's slug, or the edge's: `user/businesses`.
    var slug: String { edge.map { node.slug + "/" + $0 } ?? node.slug }

    /// - Parameters:
    ///   - page: The page.
    ///   - statement: The path of the first request that a heading or a text of it states, in parts.
    init(_ page: Page, statement: [String]?) {
        url = page.metadata.url
        version = page.metadata.version
        var title = ""
        var examplePath: String?
        var commandPath: String?
        for block in page.blocks {
            switch block {
            case .heading(let level, let text, _):
                // A page that lost its title begins with a heading that all pages have.
                let heading = text.plain.collapsed
                if title.isEmpty,
                    SectionTitle.meaning(of: heading) == .other || (level == 1 && Self.isNamed(page, heading))
                {
                    title = heading
                }
            case .code(let text, _):
                if examplePath == nil { examplePath = RequestLine.prefix(of: text)?.request.path }
                commandPath = commandPath ?? CurlCommand.request(in: text)?.path
            case .paragraph(let text, _):
                if version == nil { version = APIVersion.inBeginning(text.plain) }
                if examplePath == nil { examplePath = ExampleRequest.request(explorerLinkIn: text)?.path }
            default: break
            }
            if !title.isEmpty, examplePath != nil { break }
        }
        if title.isEmpty { title = page.metadata.title ?? "" }
        self.title = title
        kind = .guide
        node = .root
        defer { if self.title.isEmpty { self.title = slug } }
        if let url, readAddress(url) {
            follow(statement)
            return
        }
        version = version ?? Self.parts(page.file).version
        if readGuideTitle(page.file, title: title) { return }
        let example = (examplePath ?? "").split(separator: "/").map(String.init)
        let command = (commandPath ?? "").split(separator: "/").map(String.init)
        let hasOperations = Self.hasOperations(page, title: title)
        if hasOperations,
            readFileName(page.file, title: title, paths: [statement ?? [], example, command])
        {
            follow(statement)
            return
        }
        if let statement, readStatement(statement, title: title) { return }
        if readGuide(page.file, title: title, path: example) { return }
        readTitle(title, examplePath: examplePath, hasOperations: hasOperations)
        if kind == .guide, let slug = Self.guideSlug(page.file) { node = NodeID(slug: slug) }
        if node == .root {
            node = NodeID(name: Self.stem(page.file))
        }
    }

    /// Reads an address; false where it is none of the reference.
    private mutating func readAddress(_ url: String) -> Bool {
        var rest = Substring(url.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
        guard let docs = rest.range(of: "/docs/") else { return false }
        rest = rest[docs.upperBound...]
        var parts = PathTemplate.parts(of: rest).map(String.init)
        if let index = parts.firstIndex(of: "reference"), index + 1 < parts.count {
            parts.removeFirst(index + 1)
            if let first = parts.first, APIVersion.isVersion(first) {
                version = first
                parts.removeFirst()
            }
            guard let first = parts.first else { return false }
            node = NodeID(slug: first)
            edge = parts.count > 1 ? parts[1...].joined(separator: "/") : nil
            kind = edge == nil ? .node : .edge
        } else {
            if parts.first == "graph-api" { parts.removeFirst() }
            node = NodeID(slug: parts.isEmpty ? "graph-api" : parts.joined(separator: "/"))
            kind = .guide
        }
        return true
    }

    /// Corrects what an address says by the first request that the page states: `…/reference/lamps/switches` about
    /// `/{switches-id}` is a node, and `…/reference/switches` about `/{lamp-id}/switches` an edge.
    private mutating func follow(_ path: [String]?) {
        guard let path, let first = path.first, first.hasPrefix("{") else { return }
        if kind == .edge, path.count == 1, let edge, NodeID(placeholder: first) == NodeID(name: edge) {
            (kind, node, self.edge) = (.node, NodeID(name: edge), nil)
        } else if kind == .node, path.count == 2, !path[1].hasPrefix("{"), NodeID(name: path[1]) == node {
            (kind, node, edge) = (.edge, NodeID(placeholder: first), path[1])
        }
    }

    /// True for a page with the heading of an operation; guides have none.
    private static func hasOperations(_ page: Page, title: String) -> Bool {
        page.blocks.contains { block in
            guard case .heading(_, let text, _) = block, case let heading = text.plain.collapsed else {
                return false
            }
            return SectionTitle.meaning(of: heading).isOperation && heading != title
        }
    }

    /// True for a page whose address or file ends with the words of a title, such as "Publishing".
    private static func isNamed(_ page: Page, _ title: String) -> Bool {
        let name = NameWords(title).joined(by: "")
        let address = page.metadata.url?.split(separator: "/").last ?? ""
        let file = stem(page.file).split(separator: ".").last ?? ""
        return !name.isEmpty && [address, file].contains { NameWords($0).joined(by: "") == name }
    }

    /// Reads the name of a file that was made of an address, `lamp.switches.md`, where the page's title has the same words,
    /// or those of the edge alone; a name of several parts tells guides apart as well.
    private mutating func readFileName(_ file: String, title: String, paths: [[String]]) -> Bool {
        let parts = Self.parts(file).names
        guard let first = parts.first,
            parts.allSatisfy({ $0.utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F || ($0 >= 0x61 && $0 <= 0x7A) } }
            )
        else { return false }
        let name = NameWords(parts.joined(separator: " ")).joined(by: "")
        let edge = NameWords(parts.dropFirst().joined(separator: " ")).joined(by: "")
        // "Debug-Token `/debug_token`", "`/{lamp-id}/switches`": the words beside the path count.
        let words = title.split { $0 == " " || $0 == "/" }.filter { !$0.contains("{") && !$0.contains("`") }
        let text = NameWords(words.joined(separator: " ")).joined(by: "")
        let isTitled = !text.isEmpty && [name, edge, name + name, edge + edge].contains(text)
        guard isTitled || Self.agrees(parts, title: title, paths: paths) else { return false }
        node = NodeID(slug: first)
        self.edge = parts.count > 1 ? parts[1...].joined(separator: "/") : nil
        kind = self.edge == nil ? .node : .edge
        return true
    }

    /// True where a file's name and what the page says agree: the name of a part of a path that the page calls, or, of several
    /// words, two that the title has.
    private static func agrees(_ parts: [String], title: String, paths: [[String]]) -> Bool {
        let last = parts.last ?? ""
        for path in paths where !path.isEmpty {
            if path.dropFirst().contains(last) || path == [last] { return true }
            let called = PathTemplate.placeholder(path[0]) ?? ""
            if parts.count == 1, path.count == 1, NodeID(placeholder: called) == NodeID(slug: last) {
                return true
            }
        }
        let words = Set(words(parts.joined(separator: " ")))
        return words.count > 1 && words.intersection(Self.words(title)).count > 1
    }

    /// Reads the file of a guide that is known by its title and is called as its address is: `overview.md`, "Overview".
    private mutating func readGuideTitle(_ file: String, title: String) -> Bool {
        guard let address = GuideTitle.address(of: title),
            address.split(separator: "/").joined(separator: ".") == Self.stem(file)
        else { return false }
        (kind, node) = (.guide, NodeID(slug: address))
        return true
    }

    /// Reads the file of a guide: one that is called so, or one that has the title's words and none of the path of its example.
    private mutating func readGuide(_ file: String, title: String, path: [String]) -> Bool {
        let stem = Self.stem(file)
        let isTitled =
            NameWords(stem).joined(by: "") == NameWords(title).joined(by: "") && !path.isEmpty
            && !path.contains { NodeID(placeholder: $0) == NodeID(slug: stem) }
        guard stem.hasPrefix("guides.") || (isTitled && !stem.contains(".")) else { return false }
        (kind, node) = (.guide, NodeID(slug: Self.guideSlug(file) ?? stem))
        return true
    }

    /// Reads the node of a page without an address, where its title and the request that it states agree.
    private mutating func readStatement(_ path: [String], title: String) -> Bool {
        guard path.count == 1, let first = path.first, NodeID(placeholder: first) == NodeID(name: title)
        else {
            return false
        }
        (kind, node) = (.node, NodeID(name: title))
        return true
    }

    /// Reads a title such as `User Businesses` with the help of the example's path, `/{user-id}/businesses`.
    private mutating func readTitle(_ title: String, examplePath: String?, hasOperations: Bool) {
        // Hand-written pages have the path in the title: "/{app-id}/picture".
        let text =
            title.hasPrefix(Opening.titlePrefix) ? String(title.dropFirst(Opening.titlePrefix.count)) : title
        let path = text.contains("/{") ? text.drop { $0 != "/" }.trimmed() : examplePath ?? ""
        let parts = path.split(separator: "/").map(String.init)
        let words = Self.words(text.prefix { $0 != "/" })
        guard !words.isEmpty || parts.count > 0 else { return }
        if parts.count >= 2, parts[0].hasPrefix("{") || parts[0].hasPrefix("<") {
            let edge = parts[1...].joined(separator: "/")
            let edgeWords = Self.words(edge)
            self.edge = edge
            kind = .edge
            if words.count > edgeWords.count, Array(words.suffix(edgeWords.count)) == edgeWords {
                node = NodeID(slug: words.dropLast(edgeWords.count).joined(separator: "-"))
                // "Lamp Switches" about `/{lamp-shop-id}/switches` shortens the name.
                let called = NodeID(placeholder: parts[0])
                if called.slug.hasPrefix(node.slug + "-") { node = called }
            } else if text.hasPrefix("/") || words.isEmpty {
                node = NodeID(placeholder: parts[0])
            } else {
                // The example is of another path; the title alone tells.
                self.edge = nil
                kind = .node
                node = NodeID(slug: words.joined(separator: "-"))
            }
        } else if parts.count > 1, parts[0] == "me", !text.hasPrefix("/") {
            kind = .guide
            node = NodeID(slug: words.joined(separator: "-"))
        } else if let first = parts.first, !hasOperations, first != "me", !text.hasPrefix("/"),
            Set(words).isDisjoint(with: Self.words(first))
        {
            // The title is of no node, and the example shows one call of a guide.
            kind = .guide
            node = NodeID(slug: words.joined(separator: "-"))
        } else if let first = parts.first {
            kind = .node
            node =
                text.hasPrefix("/") && first.hasPrefix("{")
                ? NodeID(placeholder: first) : NodeID(slug: words.joined(separator: "-"))
            if node == .root { node = NodeID(name: first) }
        } else {
            kind = .guide
            node = NodeID(slug: words.joined(separator: "-"))
        }
    }

    /// `v18.0` and the names of a file `v18.0.lamp.switches.md`.
    private static func parts(_ file: String) -> (version: String?, names: [String]) {
        let parts = stem(file).split(separator: ".").map(String.init)
        guard parts.count > 2, APIVersion.isVersion(parts[0] + "." + parts[1]) else { return (nil, parts) }
        return (parts[0] + "." + parts[1], Array(parts.dropFirst(2)))
    }

    /// `guides/uploads` of a file `guides.uploads.md`.
    private static func guideSlug(_ file: String) -> String? {
        let parts = stem(file).split(separator: ".")
        let isName = parts.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || ($0 >= 0x61 && $0 <= 0x7A) } }
        return parts.count > 1 && isName ? parts.joined(separator: "/") : nil
    }

    private static func words(_ text: some StringProtocol) -> [String] {
        NameWords(text).words.map { $0.lowercased() }
    }

    private static func stem(_ file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.split(separator: ".").dropLast().joined(separator: ".")
    }
}
