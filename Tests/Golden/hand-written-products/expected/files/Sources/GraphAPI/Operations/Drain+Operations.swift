// Made from the reference pages of `drain` and its edges by graphgen; edits to this file are lost.

extension Drain {
    /// To end it, use the `DELETE /{drain-id}` endpoint.
    ///
    /// `DELETE /{drain_id}`
    ///
    /// - Access Tokens: Boat token; with a net: Net token
    /// - Permissions: `pond_boat`
    ///
    ///   `pond_row`
    /// - Permissions: with a net: `pond_net`
    ///
    /// Permissions: ``GraphPermission/pondBoat``, ``GraphPermission/pondNet``, ``GraphPermission/pondRow``.
    public struct Delete: GraphOperation {
        /// `drain_id` in the path.
        public var drainID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(drainID: Swift.String) {
            self.drainID = drainID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(drainID)", parameters: record, permissions: ["pond_boat", "pond_net", "pond_row"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }
}
