import ReferenceVocabulary

/// The JSON of a row: the keys that the ledger of expected rows has, in its order.
public struct LedgerLine: Encodable {
    private let row: ReadRow

    /// The line of a row.
    public init(_ row: ReadRow) {
        self.row = row
    }

    private enum Key: String, CodingKey {
        case page, line, operation, method, path, kind, name, type, flags, values
        case `default`, role, level
        case levelRead = "level_read"
        case alternative
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(row.page.split(separator: "/").last.map(String.init) ?? row.page, forKey: .page)
        try container.encode(row.line, forKey: .line)
        try container.encode(row.operation?.map(\.rawValue).joined(separator: "+"), forKey: .operation)
        try container.encode(row.method, forKey: .method)
        try container.encode(row.path, forKey: .path)
        try container.encode(row.kind, forKey: .kind)
        try container.encode(row.name, forKey: .name)
        try container.encode(row.typeText, forKey: .type)
        try container.encode(row.flags, forKey: .flags)
        try container.encode(row.values, forKey: .values)
        try container.encodeIfPresent(row.defaultValue, forKey: .default)
        try container.encodeIfPresent(row.role, forKey: .role)
        try container.encodeIfPresent(row.level, forKey: .level)
        try container.encodeIfPresent(row.levelRead, forKey: .levelRead)
        try container.encodeIfPresent(row.alternative, forKey: .alternative)
    }
}
