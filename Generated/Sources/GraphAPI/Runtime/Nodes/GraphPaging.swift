/// Where a page stands among the pages of an edge.
public struct GraphPaging: GraphValue, Hashable {
    /// Everything as it came.
    public var record: GraphRecord

    /// Paging with the given members.
    public init(record: GraphRecord) { self.record = record }

    /// The cursor before the first element. It goes stale: do not store it.
    public var before: String? { record["cursors"]?["before"]?.as(String.self) }
    /// The cursor after the last element. It is there even where there is no next page.
    public var after: String? { record["cursors"]?["after"]?.as(String.self) }
    /// Whether there is a page after this one; the address in `next` itself holds the token and is not shown.
    public var hasNext: Bool { record["next"]?.string != nil }
    /// Whether there is a page before this one.
    public var hasPrevious: Bool { record["previous"]?.string != nil }

    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self {
        Self(record: try GraphRecord.graphValue(from: json, strict: strict))
    }

    public static func graphJSON(from value: Self) -> JSONValue { .object(value.record) }
}
