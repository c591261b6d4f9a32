// Names that nodes have or may have, and that Swift or Foundation have too: all of them must compile.
public struct Thread: GraphNode {
    public typealias Fields = GraphNoFields
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }
}
