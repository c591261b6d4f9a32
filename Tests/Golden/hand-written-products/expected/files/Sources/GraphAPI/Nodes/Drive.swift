// Made from what the reference says of `drive` by graphgen; edits to this file are lost.

/// Endpoint: `GET /:drive_id`
public struct Drive: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Drive`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which drive.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// One of `SOW`, `MOW` and `REAP`.
        @export(implementation) public var aim: GraphField<DriveAim> { .init("aim") }
        /// Whether it goes.
        @export(implementation) public var state: GraphField<DriveState> { .init("state") }
        /// No more than that.
        @available(*, deprecated, message: "The Graph API lists it as deprecated.")
        @export(implementation) public var cap: GraphField<Swift.String> { .init("cap") }
    }
}
