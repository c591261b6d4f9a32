// Made from the reference pages of `farm` and its edges by graphgen; edits to this file are lost.

extension Farm {
    /// Endpoint: `POST /act_:farm_id/drives`
    ///
    /// `POST /act_{farm_id}/drives`
    public struct CreateDrives: GraphOperation {
        /// `farm_id` in the path.
        public var farmID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(farmID: Swift.String, name: Swift.String, crops: [FarmDrivesCrop]) {
            self.farmID = farmID
            self[\.name] = name
            self[\.crops] = crops
        }

        public var request: GraphRequest<Farm.CreateDrives.Response> {
            GraphRequest(.post, "/act_\(farmID)/drives", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// What it is called.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// What grows.
            @export(implementation) public var crops: GraphField<[FarmDrivesCrop]> { .init("crops") }
            /// In grams. Default: `0`.
            ///
            /// Default: `0`.
            @export(implementation) public var dailySeed: GraphField<Swift.Int> { .init("daily_seed") }
        }

        /// What `drive.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<JSONValue> { .init("id") }
            }
        }
    }
}
