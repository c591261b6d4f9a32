// Made from the reference pages of `shop-account` and its edges by graphgen; edits to this file are lost.

extension ShopAccount {
    /// `POST /act_{shop_account_id}/sets`.
    public struct CreateSets: GraphOperation {
        /// `shop_account_id` in the path.
        public var shopAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(shopAccountID: Swift.String) {
            self.shopAccountID = shopAccountID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/act_\(shopAccountID)/sets", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// `aim`.
            @export(implementation) public var aim: GraphField<ShopAccount.CreateSets.Aim> { .init("aim") }
            /// `name`.
            @export(implementation) public var name: GraphField<JSONValue> { .init("name") }
            /// `budget`.
            @export(implementation) public var budget: GraphField<JSONValue> { .init("budget") }
        }

        /// What `aim` holds.
        public struct Aim: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Aim`.
            public struct Fields: GraphFields {
                public init() {}
                /// `1` are bakers.
                @export(implementation) public var trades: GraphField<[JSONValue]> { .init("trades") }
                /// From `13`. Defaults to `18`.
                ///
                /// Default: `18`.
                @export(implementation) public var ageLow: GraphField<Swift.Int> { .init("age_low") }
                /// To 65.
                @export(implementation) public var ageHigh: GraphField<Swift.Int> { .init("age_high") }
                /// Where.
                @export(implementation) public var places: GraphField<GraphRecord> { .init("places") }
                /// Where not.
                @export(implementation) public var excludedPlaces: GraphField<GraphRecord> { .init("excluded_places") }
            }
        }
    }
}
