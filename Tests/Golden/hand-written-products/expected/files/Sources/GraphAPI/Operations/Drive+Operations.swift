// Made from the reference pages of `drive` and its edges by graphgen; edits to this file are lost.

extension Drive {
    /// Endpoint: `DELETE /:drive_id`
    ///
    /// `DELETE /{drive_id}`
    public struct Delete: GraphOperation {
        /// `drive_id` in the path.
        public var driveID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(driveID: Swift.String) {
            self.driveID = driveID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(driveID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Endpoint: `GET /:drive_id`
    ///
    /// `GET /{drive_id}`
    ///
    /// - : Permissions: `drives_read` or `drives_management`
    ///
    /// Permissions: ``GraphPermission/drivesManagement``, ``GraphPermission/drivesRead``.
    public static func read(
        _ driveID: Swift.String,
        @GraphSelectionBuilder<Drive> fields: () -> GraphSelection<Drive> = { GraphSelection() },
    ) -> GraphRequest<Drive> {
        GraphRequest(.get, "/\(driveID)", fields: fields(), permissions: ["drives_management", "drives_read"])
    }
}
