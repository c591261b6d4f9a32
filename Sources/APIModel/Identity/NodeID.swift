/// Which node of the API a page, a link, a type's name or a placeholder of a path means.
///
/// Spellings differ (`ads_archive` and `ads-archive`, `IGMedia` and `ig-media`, `Adaccount` and `ad-account`): two
/// identities are equal where their letters and digits are.
public struct NodeID: Sendable {
    /// The spelling, as in addresses: `page-post`. Pages keep that of their address.
    public let slug: String
    private let key: String

    /// What a page's address calls the node: `page-post`.
    public init(slug: some StringProtocol) {
        self.slug = String(slug)
        key = NameWords(slug).joined(by: "")
    }

    /// The node that a title or a type's name means: `Page Post`, `PagePost`, `page_post`.
    public init(name: some StringProtocol) {
        let words = NameWords(name)
        slug = words.joined(by: "-")
        key = words.joined(by: "")
    }

    /// The node whose identifier stands for a part of a path: `{page-post-id}`, `<PAGE_POST_ID>`.
    public init(placeholder: some StringProtocol) {
        var words = NameWords(placeholder).words.map { $0.lowercased() }
        if words.last == "id", words.count > 1 { words.removeLast() }
        slug = words.joined(separator: "-")
        key = words.joined()
    }

    /// The node that an address of the reference means, `…/reference/page-post/`; nil for edges and other pages.
    public init?(link: some StringProtocol) {
        let parts = link.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        guard let index = parts.firstIndex(of: "reference"), index + 2 == parts.count else { return nil }
        self.init(slug: parts[index + 1])
    }

    /// What root edges belong to, such as `/branded_content_search`.
    public static let root = NodeID(slug: "")

    /// The name of the type that stands for the node: `PagePost`.
    public var typeName: String { Self.typeName(slug) }

    /// `PagePost` of `page-post` and of `page_post`.
    public static func typeName(_ text: some StringProtocol) -> String {
        if let name = text.utf8.withContiguousStorageIfAvailable(plainTypeName) ?? nil { return name }
        return text.words(numbers: true)
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The same of ASCII, which nearly all names are; nil for other bytes.
    private static func plainTypeName(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var name: [UInt8] = []
        var beginsWord = true
        for byte in bytes {
            switch byte {
            case 0x80...: return nil
            case 0x61...0x7A where beginsWord: name.append(byte - 0x20)
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: name.append(byte)
            default:
                beginsWord = true
                continue
            }
            beginsWord = false
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The name of its identifier in a path: `page_post_id`.
    public var placeholder: String { "{" + slug.split(separator: "-").joined(separator: "_") + "_id}" }
}

extension NodeID: Hashable, Comparable, CustomStringConvertible {
    public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

    public func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// By spelling.
    public static func < (left: Self, right: Self) -> Bool { left.slug < right.slug }

    public var description: String { slug }
}

extension NodeID: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(slug: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(slug)
    }
}
