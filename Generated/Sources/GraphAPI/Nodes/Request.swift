// Made from what the reference says of `request` by graphgen; edits to this file are lost.

public import Foundation

/// A game request that somebody received from an app or from another person.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/request)
public struct Request: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Request`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this request.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// App to which the request belongs.
        @export(implementation) public var application: GraphField<FacebookApp> { .init("application") }
        /// Who received the request.
        @export(implementation) public var to: GraphField<User> { .init("to") }
        /// Who sent the request. Present only if one user sent it to another.
        @export(implementation) public var from: GraphField<User> { .init("from") }
        /// Text that describes the request.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// When the request was made.
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
    }
}
