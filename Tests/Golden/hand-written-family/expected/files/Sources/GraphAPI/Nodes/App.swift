/// App.
public struct App: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `App`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
