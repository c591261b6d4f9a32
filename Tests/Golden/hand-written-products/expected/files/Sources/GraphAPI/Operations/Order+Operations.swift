// Made from the reference pages of `order` and its edges by graphgen; edits to this file are lost.

extension Order {
    /// `POST /{order_id}/carts`.
    ///
    /// - Permissions: All calls need `harvest_manage_orders`, and in addition either `coop_management` or
    ///   `barn_management`.
    ///
    /// Permissions: ``GraphPermission/barnManagement``, ``GraphPermission/coopManagement``, ``GraphPermission/harvestManageOrders``.
    public struct CreateCarts: GraphOperation {
        /// `order_id` in the path.
        public var orderID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(orderID: Swift.String, crates: [Order.CreateCarts.Crates], horse: OrderCartsHorse) {
            self.orderID = orderID
            self[\.crates] = crates
            self[\.horse] = horse
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.post, "/\(orderID)/carts", parameters: record, permissions: ["barn_management", "coop_management", "harvest_manage_orders"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// string. What it is called.
            @export(implementation) public var cartName: GraphField<Swift.String> { .init("cart_name") }
            /// array. Required. What is on it:
            @export(implementation) public var crates: GraphField<[Order.CreateCarts.Crates]> { .init("crates") }
            /// enum. One of `BAY`, `GREY`. Required.
            @export(implementation) public var horse: GraphField<OrderCartsHorse> { .init("horse") }
            /// Type: enum. Possible values:
            /// `dry`
            /// `not dry`
            @export(implementation) public var weather: GraphField<OrderCartsWeather> { .init("weather") }
        }

        /// What `crates` holds.
        public struct Crates: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(pieces: Swift.Int) {
                record = GraphRecord()
                self[\.pieces] = pieces
            }

            /// Members of `Crates`.
            public struct Fields: GraphFields {
                public init() {}
                /// string.
                @export(implementation) public var crateID: GraphField<Swift.String> { .init("crate_id") }
                /// integer. Required. How many.
                @export(implementation) public var pieces: GraphField<Swift.Int> { .init("pieces") }
            }
        }
    }

    /// Endpoint: `POST /:order_id/confirm_order`
    ///
    /// `POST /{order_id}/confirm_order`
    ///
    /// - Permissions: All calls need `harvest_manage_orders`, and in addition either `coop_management` or
    ///   `barn_management`.
    ///
    /// Permissions: ``GraphPermission/barnManagement``, ``GraphPermission/coopManagement``, ``GraphPermission/harvestManageOrders``.
    public struct CreateConfirmOrder: GraphOperation {
        /// `order_id` in the path.
        public var orderID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(orderID: Swift.String, onceKey: Swift.String) {
            self.orderID = orderID
            self[\.onceKey] = onceKey
        }

        public var request: GraphRequest<Order.CreateConfirmOrder.Response> {
            GraphRequest(.post, "/\(orderID)/confirm_order", parameters: record, permissions: ["barn_management", "coop_management", "harvest_manage_orders"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// The same for the same.
            @export(implementation) public var onceKey: GraphField<Swift.String> { .init("once_key") }
            /// Yours.
            @export(implementation) public var ownReference: GraphField<Swift.String> { .init("own_reference") }
        }

        /// What `harvest-orders.create /{order_id}/confirm_order` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `state`.
                @export(implementation) public var state: GraphField<Swift.String> { .init("state") }
            }
        }
    }

    /// Types of `crates`.
    public enum ReadCrates {

        /// What `harvest-orders.read /{order_id}/crates` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// Which crate.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// What the state takes.
                @export(implementation) public var duty: GraphField<Order.ReadCrates.Response.Duty> { .init("duty") }
            }

            /// What `duty` holds.
            public struct Duty: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members.
                public init() { record = GraphRecord() }

                /// Members of `Duty`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// Before.
                    @export(implementation) public var guessed: GraphField<Money> { .init("guessed") }
                    /// Behind.
                    @export(implementation) public var taken: GraphField<Money> { .init("taken") }
                }
            }
        }
    }

    /// `GET /{order_id}/crates`.
    ///
    /// - Permissions: All calls need `harvest_manage_orders`, and in addition either `coop_management` or
    ///   `barn_management`.
    ///
    /// Permissions: ``GraphPermission/barnManagement``, ``GraphPermission/coopManagement``, ``GraphPermission/harvestManageOrders``.
    public static func crates(
        _ orderID: Swift.String,
    ) -> GraphRequest<Order.ReadCrates.Response> {
        GraphRequest(.get, "/\(orderID)/crates", permissions: ["barn_management", "coop_management", "harvest_manage_orders"])
    }
}
