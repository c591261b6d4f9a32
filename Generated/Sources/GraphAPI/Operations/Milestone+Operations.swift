// Made from the reference pages of `milestone` and its edges by graphgen; edits to this file are lost.

extension Milestone {
    /// `DELETE /{milestone_id}`.
    ///
    /// - Permissions: A Page access token
    /// - Permissions: The permission `pages_manage_posts`
    ///
    /// Permissions: ``GraphPermission/pagesManagePosts``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/milestone)
    public struct Delete: GraphOperation {
        /// `milestone_id` in the path.
        public var milestoneID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(milestoneID: Swift.String) {
            self.milestoneID = milestoneID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(milestoneID)", parameters: record, permissions: ["pages_manage_posts"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{milestone_id}`.
    ///
    /// - Permissions: An app or user access token that is valid
    /// - Permissions: The feature Public Page Content Access
    /// - Permissions: A Page access token
    /// - Permissions: The permission `pages_read_engagement`
    ///
    /// Permissions: ``GraphPermission/pagesReadEngagement``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/milestone)
    public static func read(
        _ milestoneID: Swift.String,
        @GraphSelectionBuilder<Milestone> fields: () -> GraphSelection<Milestone> = { GraphSelection() },
    ) -> GraphRequest<Milestone> {
        GraphRequest(.get, "/\(milestoneID)", fields: fields(), permissions: ["pages_read_engagement"])
    }
}
