// Made from the reference pages of `glaze` and its edges by graphgen; edits to this file are lost.

extension Glaze {
    /// Returns `true`.
    ///
    /// `DELETE /{glaze_id}`
    ///
    /// - : The potter gave the permission `kiln_write_glazes` or the permission `kiln_admin`.
    ///
    /// Permissions: ``GraphPermission/kilnAdmin``, ``GraphPermission/kilnWriteGlazes``.
    public struct Delete: GraphOperation {
        /// `glaze_id` in the path.
        public var glazeID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(glazeID: Swift.String) {
            self.glazeID = glazeID
        }

        public var request: GraphRequest<Swift.Bool> {
            GraphRequest(.delete, "/\(glazeID)", parameters: record, permissions: ["kiln_admin", "kiln_write_glazes"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }
}
