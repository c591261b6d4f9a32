// Made from the reference pages of `depot` and its edges by graphgen; edits to this file are lost.

extension Depot {
    /// To rent one, make a `POST` call to `/{depot-id}/lockers` and include what is listed below.
    ///
    /// `POST /{depot_id}/lockers`
    ///
    /// - Authentication: A depot's token with the `lockers_manage` permission.
    ///
    /// Permissions: ``GraphPermission/lockersManage``.
    ///
    /// [Reference](https://developers.facebook.com/docs/lockers/reference)
    public struct CreateLockers: GraphOperation {
        /// `depot_id` in the path.
        public var depotID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(depotID: Swift.String, renter: Depot.CreateLockers.Renter, size: DepotLockersSize) {
            self.depotID = depotID
            self[\.renter] = renter
            self[\.size] = size
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(depotID)/lockers", parameters: record, permissions: ["lockers_manage"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Required.
            /// Who rents it.
            @export(implementation) public var renter: GraphField<Depot.CreateLockers.Renter> { .init("renter") }
            /// Required. Can be `small`, `tall` or `wide`.
            @export(implementation) public var size: GraphField<DepotLockersSize> { .init("size") }
            /// Whether it is cold inside. Either `true` or `false`.
            @export(implementation) public var cooled: GraphField<Swift.Bool> { .init("cooled") }
            /// Optional. Between 4 and 8. Default: `6`
            ///
            /// Default: `6`.
            @export(implementation) public var codeLength: GraphField<Swift.Int> { .init("code_length") }
        }

        /// What `renter` holds.
        public struct Renter: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(name: Swift.String) {
                record = GraphRecord()
                self[\.name] = name
            }

            /// Members of `Renter`.
            public struct Fields: GraphFields {
                public init() {}
                /// Required. The full name.
                @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
                /// With the country's code.
                @export(implementation) public var phone: GraphField<Swift.String> { .init("phone") }
            }
        }
    }
}
