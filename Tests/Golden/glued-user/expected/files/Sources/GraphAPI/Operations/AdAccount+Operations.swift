// Made from the reference pages of `ad-account` and its edges by graphgen; edits to this file are lost.

extension AdAccount {
    /// `DELETE /act_{ad_account_id}/assigned_users`.
    ///
    /// Errors: ``GraphErrorCode/code3919`` (3919), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code457`` (457).
    public struct DeleteAssignedUsers: GraphOperation {
        /// `ad_account_id` in the path.
        public var adAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(adAccountID: Swift.String, user: Swift.String) {
            self.adAccountID = adAccountID
            self[\.user] = user
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/act_\(adAccountID)/assigned_users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of a business user, or of a system user
            @export(implementation) public var user: GraphField<Swift.String> { .init("user") }
        }
    }
}
