// Made from what the reference says of `ticket` by graphgen; edits to this file are lost.

/// Ticket.
///
/// [Reference](https://developers.facebook.com/docs/ferry/reference/ticket/)
public struct Ticket: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Ticket`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
    }
}
