public import Foundation

extension Page {
    /// Reads a `Page`.
    public static func read(
        _ pageID: Swift.String,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() }
    ) -> GraphRequest<Page> {
        GraphRequest(.get, "/\(pageID)", fields: fields())
    }

    /// Creates a `PagePost` on `feed` of a `Page`.
    public struct CreateFeed: GraphReadAfterWrite {
        public typealias Written = PagePost
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()

        /// A creation with the parameters that are required.
        public init(pageID: Swift.String) { self.pageID = pageID }

        public var request: GraphRequest<Response> { GraphRequest(.post, "/\(pageID)/feed", parameters: record) }

        /// Parameters of `Page.CreateFeed`.
        public struct Fields: GraphFields {
            public init() {}
            /// The main body of the post.
            public var message: GraphField<Swift.String> { GraphField("message") }
            /// Whether it is published at once.
            public var published: GraphField<Swift.Bool> { GraphField("published") }
            /// When it is published.
            public var scheduledPublishTime: GraphField<Foundation.Date> {
                GraphField("scheduled_publish_time", .unixTime)
            }
            /// When it is said to be published.
            public var backdatedTime: GraphField<Foundation.Date> { GraphField("backdated_time") }
            /// How far.
            public var backdatedTimeGranularity: GraphField<BackdatedTimeGranularity> {
                GraphField("backdated_time_granularity")
            }
            /// Tagged people.
            public var tags: GraphField<[Swift.String]> { GraphField("tags") }
            /// Who may see it.
            public var targeting: GraphField<Targeting> { GraphField("targeting") }
        }

        /// `targeting` of `Page.CreateFeed`.
        public struct Targeting: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members; all of them are optional.
            public init() { record = GraphRecord() }

            /// Members of `Targeting`.
            public struct Fields: GraphFields {
                public init() {}
                /// Where people are.
                public var geoLocations: GraphField<GeoLocations> { GraphField("geo_locations") }
                /// Smallest age.
                public var ageMin: GraphField<Swift.Int> { GraphField("age_min") }
            }

            /// `geo_locations` of `Targeting`.
            public struct GeoLocations: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members; all of them are optional.
                public init() { record = GraphRecord() }

                /// Members of `GeoLocations`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// Countries.
                    public var countries: GraphField<[Swift.String]> { GraphField("countries") }
                    /// Regions.
                    public var regions: GraphField<[Region]> { GraphField("regions") }
                }

                /// An element of `regions`.
                public struct Region: GraphNode {
                    public var record: GraphRecord
                    public init(record: GraphRecord) { self.record = record }
                    /// With the members that are required.
                    public init(key: Swift.Int) {
                        record = GraphRecord()
                        self[\.key] = key
                    }

                    /// Members of `Region`.
                    public struct Fields: GraphFields {
                        public init() {}
                        /// `key`.
                        public var key: GraphField<Swift.Int> { GraphField("key") }
                    }
                }
            }
        }

        /// What `Page.CreateFeed` answers.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }

            /// Fields of the answer.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                public var id: GraphField<Swift.String> { GraphField("id") }
            }
        }
    }

    /// Creates a `Photo` on `photos` of a `Page`: with a required parameter and a file.
    public struct CreatePhotos: GraphOperation {
        /// `page_id` in the path.
        public var pageID: Swift.String
        public var record = GraphRecord()
        /// `source`: the photo's bytes.
        public var source: GraphFile?

        /// A creation with the parameters that are required.
        public init(pageID: Swift.String, caption: Swift.String) {
            self.pageID = pageID
            self[\.caption] = caption
        }

        public var request: GraphRequest<JSONValue> {
            var request = GraphRequest<JSONValue>(.post, "/\(pageID)/photos", parameters: record)
            request.files["source"] = source
            return request
        }

        /// Parameters of `Page.CreatePhotos`.
        public struct Fields: GraphFields {
            public init() {}
            /// The caption.
            public var caption: GraphField<Swift.String> { GraphField("caption") }
        }
    }
}
