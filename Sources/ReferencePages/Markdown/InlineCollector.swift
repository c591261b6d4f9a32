import APIModel
import CCommonMark

/// Gathers the runs of one block from the walk over libcmark's inlines.
struct InlineCollector {
    private(set) var runs: [RichText.Run] = []
    private var emphasis = 0
    private var images = 0
    private var htmlCode = false
    private var link: String?

    /// Tags that scrapes leave around text. Others are kept as text: `list<string>` has one.
    private static let dropped: Set<String> = [
        "a", "b", "i", "em", "strong", "span", "u", "font", "sup", "sub", "small", "nobr", "wbr", "tbody",
        "tt",
    ]
    private static let breaking: Set<String> = ["br", "p", "div", "li", "ul", "ol", "hr"]

    mutating func visit(_ node: OpaquePointer, type: cmark_node_type, entering: Bool) {
        switch type {
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG: emphasis += entering ? 1 : -1
        case CMARK_NODE_IMAGE: images += entering ? 1 : -1
        case CMARK_NODE_LINK:
            let url = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
            // `list<KeyValue:string,string>` holds what CommonMark takes for an autolink.
            if !url.isEmpty, Self.isAutolink(node, url) {
                append(.text, entering ? "<" : ">")
            } else {
                link = entering ? url : nil
            }
        case CMARK_NODE_TEXT: append(.text, node.literal)
        case CMARK_NODE_CODE: append(.code, node.literal)
        case CMARK_NODE_SOFTBREAK: append(.softBreak, "")
        case CMARK_NODE_LINEBREAK: append(.lineBreak, "")
        case CMARK_NODE_HTML_INLINE: appendHTML(node.literal)
        default: break
        }
    }

    /// True for `<scheme:text>` with a scheme that no page links to.
    private static func isAutolink(_ node: OpaquePointer, _ url: String) -> Bool {
        guard let child = cmark_node_first_child(node), child.literal == url else { return false }
        return !["http:", "https:", "mailto:", "ftp:", "fb:"].contains { url.lowercased().hasPrefix($0) }
    }

    private mutating func appendHTML(_ tag: String) {
        let name = Substring(
            tag.utf8.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(while: Self.isPartOfName)
        ).lowercased()
        // `list<A valid metric>` is a type; a link's tag has attributes with values.
        if name == "a", !tag.hasPrefix("<a"), !tag.hasPrefix("</"), !tag.has("=") {
            return append(.text, tag)
        }
        if Self.breaking.contains(name) {
            append(.lineBreak, "")
        } else if name == "code" {
            htmlCode = !tag.hasPrefix("</")
        } else if !Self.dropped.contains(name) {
            append(.text, tag)
        }
    }

    /// Names of tags are letters and digits of ASCII (CommonMark 0.30, 6.6).
    private static func isPartOfName(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private mutating func append(_ kind: RichText.Run.Kind, _ text: String) {
        guard images == 0 else { return }
        // By bytes: what would combine with the mark, an accent without a letter, stands behind it.
        var rest = text[...]
        while let mark = rest.range(of: LineMark.softBreakText) {
            if mark.lowerBound > rest.startIndex { append(kind, String(rest[..<mark.lowerBound])) }
            append(.softBreak, "")
            rest = rest[mark.upperBound...]
        }
        if rest.startIndex > text.startIndex { return rest.isEmpty ? () : append(kind, String(rest)) }
        let kind = htmlCode && kind == .text ? .code : kind
        if kind == .text, let last = runs.last, last.kind == .text, last.link == link,
            last.isEmphasized == (emphasis > 0)
        {
            runs[runs.count - 1].text += text
        } else {
            runs.append(.init(kind, text, link: link, isEmphasized: emphasis > 0))
        }
    }
}
