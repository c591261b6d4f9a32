public import Foundation

/// A Post that was published on a Facebook Page.
public struct PagePost: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `PagePost`.
    public struct Fields: GraphFields {
        public init() {}
        /// The post ID.
        public var id: GraphField<Swift.String> { GraphField("id") }
        /// Action links.
        public var actions: GraphField<[JSONValue]> { GraphField("actions") }
        /// The admin creator of a Page Post.
        public var adminCreator: GraphField<GraphUnion<(User, Page)>> { GraphField("admin_creator") }
        /// The call to action type.
        public var callToAction: GraphField<CallToAction> { GraphField("call_to_action") }
        /// The time the post was published.
        public var createdTime: GraphField<Foundation.Date> { GraphField("created_time") }
        /// The message written in the post.
        public var message: GraphField<Swift.String> { GraphField("message") }
        /// How far a backdated time goes.
        public var granularity: GraphField<BackdatedTimeGranularity> { GraphField("backdated_time_granularity") }
        /// The permanent static URL to the post.
        public var permalinkURL: GraphField<Foundation.URL> { GraphField("permalink_url") }
    }

    /// `call_to_action` of a `PagePost`.
    public struct CallToAction: GraphNode {
        public var record: GraphRecord
        public init(record: GraphRecord) { self.record = record }

        /// Fields of `CallToAction`.
        public struct Fields: GraphFields {
            public init() {}
            /// `type`.
            public var type: GraphField<JSONValue> { GraphField("type") }
            /// `value`.
            public var value: GraphField<JSONValue> { GraphField("value") }
        }
    }
}
