/// A page, whatever its elements are.
protocol GraphPage {}

extension GraphConnection: GraphPage {}

/// One page of what an edge connects a node with: `{"data": […], "paging": {…}, "summary": {…}}`.
public struct GraphConnection<Element: GraphValue>: GraphValue {
    /// The elements of this page; it may be empty although there is a next one.
    public var data: [Element]
    /// Where this page stands; nil where the answer has no `paging`.
    public var paging: GraphPaging?
    /// Everything as it came, `data` included.
    public var record: GraphRecord

    /// A page with the given elements, for tests.
    public init(_ data: [Element], paging: GraphPaging? = nil) {
        self.data = data
        self.paging = paging
        record = ["data": [Element].graphJSON(from: data)]
        record["paging"] = paging.map(GraphPaging.graphJSON)
    }

    private init(record: GraphRecord, strict: Bool) throws(GraphValueError) {
        self.record = record
        let elements = GraphField<[Element]>("data")
        if !strict, let data = elements.read(from: record) {
            self.data = data
        } else if let one = record["data"]?.object, !one.isEmpty {
            // A picture's edge has one object in `data` and not a list (user.picture.md).
            data = [try Element.graphValue(from: .object(one), strict: strict)]
        } else {
            data = try elements.value(in: record, strict: strict)
        }
        paging = try? GraphField<GraphPaging>("paging").value(in: record, strict: false)
    }

    /// The summary of all pages, where it was asked for and the edge has one.
    public var summary: GraphRecord? { record["summary"]?.as(GraphRecord.self) }

    /// The summary as the type that its reference page describes.
    public func summary<Summary: GraphNode>(as type: Summary.Type) -> Summary? { record["summary"]?.as(type) }

    public static func graphValue(from json: JSONValue, strict: Bool) throws(GraphValueError) -> Self {
        switch json {
        case .object(let record): return try Self(record: record, strict: strict)
        // Some edges answer with the bare list.
        case .array(let elements):
            return try Self(record: ["data": .array(elements)], strict: strict)
        default: throw GraphValueError(expected: Self.self, found: json)
        }
    }

    public static func graphJSON(from value: Self) -> JSONValue { .object(value.record) }
}

extension GraphConnection: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.record == right.record }
}

extension GraphConnection: GraphExpandable where Element: GraphNode {
    public typealias Expanded = Element
}
