// Made from the reference pages of `orchard` and its edges by graphgen; edits to this file are lost.

extension Orchard {
    /// `POST /{orchard_id}/baskets`.
    ///
    /// - Permissions: `orchard_basic`
    /// - Permissions: `orchard_sell_baskets`
    /// - Permissions: Where the role came from a cooperative, one of these as well:
    /// - Permissions: `coop_management`
    /// - Permissions: `coop_read`
    ///
    /// Permissions: ``GraphPermission/coopManagement``, ``GraphPermission/coopRead``, ``GraphPermission/orchardBasic``, ``GraphPermission/orchardSellBaskets``.
    public struct CreateBaskets: GraphOperation {
        /// `orchard_id` in the path.
        public var orchardID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(orchardID: Swift.String) {
            self.orchardID = orchardID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(orchardID)/baskets", parameters: record, permissions: ["coop_management", "coop_read", "orchard_basic", "orchard_sell_baskets"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Address of a picture of the fruit
            @export(implementation) public var appleURL: GraphField<JSONValue> { .init("apple_url") }
            /// Address of a picture of the fruit
            @export(implementation) public var pearURL: GraphField<JSONValue> { .init("pear_url") }
            /// For dried fruit, `DRIED`
            @export(implementation) public var basketType: GraphField<JSONValue> { .init("basket_type") }
            /// If it is a part of a crate, `true`
            @export(implementation) public var isPart: GraphField<JSONValue> { .init("is_part") }
        }
    }

    /// `POST /{orchard_id}/baskets_sale`.
    ///
    /// - Permissions: `orchard_basic`
    /// - Permissions: `orchard_sell_baskets`
    /// - Permissions: Where the role came from a cooperative, one of these as well:
    /// - Permissions: `coop_management`
    /// - Permissions: `coop_read`
    ///
    /// Permissions: ``GraphPermission/coopManagement``, ``GraphPermission/coopRead``, ``GraphPermission/orchardBasic``, ``GraphPermission/orchardSellBaskets``.
    public struct CreateBasketsSale: GraphOperation {
        /// `orchard_id` in the path.
        public var orchardID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(orchardID: Swift.String) {
            self.orchardID = orchardID
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(orchardID)/baskets_sale", parameters: record, permissions: ["coop_management", "coop_read", "orchard_basic", "orchard_sell_baskets"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Which one
            @export(implementation) public var basketID: GraphField<JSONValue> { .init("basket_id") }
        }
    }

    /// An orchard sells 90 baskets a day. To see how many are left, query the `GET
    /// /<ORCHARD_ID>/basket_limit` endpoint.
    ///
    /// `GET /{orchard_id}/basket_limit`
    ///
    /// - Permissions: `orchard_basic`
    /// - Permissions: `orchard_sell_baskets`
    /// - Permissions: Where the role came from a cooperative, one of these as well:
    /// - Permissions: `coop_management`
    /// - Permissions: `coop_read`
    ///
    /// Permissions: ``GraphPermission/coopManagement``, ``GraphPermission/coopRead``, ``GraphPermission/orchardBasic``, ``GraphPermission/orchardSellBaskets``.
    public static func basketLimit(
        _ orchardID: Swift.String,
    ) -> GraphRequest<JSONValue> {
        GraphRequest(.get, "/\(orchardID)/basket_limit", permissions: ["coop_management", "coop_read", "orchard_basic", "orchard_sell_baskets"])
    }
}
