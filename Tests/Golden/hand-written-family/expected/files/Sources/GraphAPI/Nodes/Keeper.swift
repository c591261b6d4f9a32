// Made from what the reference says of `keeper` by graphgen; edits to this file are lost.

public import Foundation

/// Somebody who looks after a tower.
///
/// [Reference](https://developers.facebook.com/docs/lighthouse/reference/keeper/)
public struct Keeper: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `Keeper`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// The keeper's number.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// What the keeper tells of themselves.
        @export(implementation) public var biography: GraphField<Swift.String> { .init("biography") }
        /// When the keeper works.
        @export(implementation) public var shifts: GraphField<[Shift]> { .init("shifts") }
        /// Words in the biography that name others.
        @export(implementation) public var rotaTags: GraphField<[Keeper.RotaTags]> { .init("rota_tags") }
        /// Who taught the keeper.
        @export(implementation) public var mentor: GraphField<Keeper.Mentor> { .init("mentor") }
        /// First day of teaching.
        @export(implementation) public var since: GraphField<Foundation.Date> { .init("since", .unixTime) }
        /// An array of Lighthouse nodes.
        @export(implementation) public var lighthouses: GraphField<GraphConnection<Lighthouse>> { .init("lighthouses") }
    }

    /// What `rota_tags` holds.
    public struct RotaTags: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `RotaTags`.
        public struct Fields: GraphFields {
            public init() {}
            /// Who is named.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
            /// Where the name begins.
            @export(implementation) public var offset: GraphField<Swift.Int> { .init("offset") }
            /// How long it is.
            @export(implementation) public var length: GraphField<Swift.Int> { .init("length") }
        }
    }

    /// What `mentor` holds.
    public struct Mentor: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }
        /// Without members.
        public init() { record = GraphRecord() }

        /// Members of `Mentor`.
        public struct Fields: GraphFields {
            public init() {}
            /// The mentor's number.
            @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        }
    }
}
