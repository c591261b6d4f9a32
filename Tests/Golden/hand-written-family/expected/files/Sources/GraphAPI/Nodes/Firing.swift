// Made from what the reference says of `firing` by graphgen; edits to this file are lost.

public import Foundation

/// One run of a furnace.
///
/// [Reference](https://developers.facebook.com/docs/kiln/reference/firing/)
public struct Firing: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Firing`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// Which run.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// How far it is.
        @export(implementation) public var state: GraphField<FiringState> { .init("state") }
        /// What the potter wrote.
        @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
        /// Names in the message.
        @export(implementation) public var messageTags: GraphField<[Firing.MessageTags]> { .init("message_tags") }
        /// People who helped.
        @export(implementation) public var withTags: GraphField<Firing.WithTags> { .init("with_tags") }
        /// Hottest moment.
        @export(implementation) public var peakAt: GraphField<Foundation.Date> { .init("peak_at", .unixTime) }
        /// Who carried the wood.
        @export(implementation) public var helper: GraphField<Firing.Helper> { .init("helper") }
        /// What they are called.
        @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        /// Colours of that day.
        @export(implementation) public var glazes: GraphField<GraphConnection<JSONValue>> { .init("glazes") }
        /// An array of Pot.
        @export(implementation) public var pots: GraphField<GraphConnection<Pot>> { .init("pots") }
    }

    /// What `message_tags` holds.
    public struct MessageTags: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `MessageTags`.
        public struct Fields: GraphFields {
            public init() {}
            /// Who is named.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            /// The words.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// Where the words begin.
            @export(implementation) public var offset: GraphField<Swift.Int> { .init("offset") }
        }
    }

    /// What `with_tags` holds.
    public struct WithTags: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `WithTags`.
        public struct Fields: GraphFields {
            public init() {}
            /// Who helped.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            /// What they are called.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        }
    }

    /// What `helper` holds.
    public struct Helper: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Helper`.
        public struct Fields: GraphFields {
            public init() {}
            /// Who it was.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        }
    }
}
