// Made from what the reference says of `app-link-host` by graphgen; edits to this file are lost.

/// An app link host: wraps a group of app links that an app has created.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/app-link-host)
public struct AppLinkHost: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `AppLinkHost`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Name of this app link host, chosen freely.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// URL of the App Link.
        @export(implementation) public var canonicalURL: GraphField<Swift.String> { .init("canonical_url") }
    }
}
