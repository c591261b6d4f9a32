// Made from what the reference says of `lamp` by graphgen; edits to this file are lost.

/// Lamp.
public struct Lamp: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Lamp`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// What turns the lamp on.
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/lamp/switches/)
        @export(implementation) public var switches: GraphField<GraphConnection<Switch>> { .init("switches") }
    }
}
