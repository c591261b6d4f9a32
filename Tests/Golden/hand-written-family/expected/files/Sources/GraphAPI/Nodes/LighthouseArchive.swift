// Made from what the reference says of `lighthouse_archive` by graphgen; edits to this file are lost.

/// Search the towers that no longer shine.
///
/// [Reference](https://developers.facebook.com/docs/lighthouse/reference/lighthouse_archive/)
public struct LighthouseArchive: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LighthouseArchive`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Number of the archived tower.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What it was called.
        @export(implementation) public var towerName: GraphField<Swift.String> { .init("tower_name") }
        /// When it shone.
        @export(implementation) public var years: GraphField<JSONValue> { .init("years") }
    }
}
