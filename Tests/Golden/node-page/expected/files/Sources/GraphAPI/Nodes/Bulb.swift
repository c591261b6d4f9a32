/// `Bulb`: a type that the reference names and does not describe. Its members are read from `record`.
///
/// [Link](https://developers.facebook.com/docs/graph-api/reference/bulb/)
public struct Bulb: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
