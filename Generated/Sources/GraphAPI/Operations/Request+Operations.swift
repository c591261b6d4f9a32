// Made from the reference pages of `request` and its edges by graphgen; edits to this file are lost.

extension Request {
    /// `DELETE /{request_id}`.
    ///
    /// - Permissions: If you give the Request object ID alone, you need the user access token of the person
    ///   to whom the request was sent.
    /// - Permissions: If you give the string of Request object ID with user ID, an app access token will do.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/request)
    public struct Delete: GraphOperation {
        /// `request_id` in the path.
        public var requestID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(requestID: Swift.String) {
            self.requestID = requestID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(requestID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{request_id}`.
    ///
    /// - Permissions: If you give the Request object ID alone and want to know its recipient, you need the
    ///   user access token of the person to whom the request was sent.
    /// - Permissions: If you give the string of Request object ID with user ID, or the request object ID
    ///   alone without needing the recipient, an app access token will do.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/request)
    public static func read(
        _ requestID: Swift.String,
        @GraphSelectionBuilder<Request> fields: () -> GraphSelection<Request> = { GraphSelection() },
    ) -> GraphRequest<Request> {
        GraphRequest(.get, "/\(requestID)", fields: fields())
    }
}
