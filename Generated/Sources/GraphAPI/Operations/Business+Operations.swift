// Made from the reference pages of `business` and its edges by graphgen; edits to this file are lost.

extension Business {
    /// `POST /{business_id}/client_apps`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/)
    public struct CreateClientApps: GraphReadAfterWrite {
        public typealias Written = Application
        /// `business_id` in the path.
        public var businessID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(businessID: Swift.String, appID: JSONValue) {
            self.businessID = businessID
            self[\.appID] = appID
        }

        public var request: GraphRequest<Business.CreateClientApps.Response> {
            GraphRequest(.post, "/\(businessID)/client_apps", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of the app.
            @export(implementation) public var appID: GraphField<JSONValue> { .init("app_id") }
        }

        /// What `application.create /{business_id}/client_apps` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `access_status`.
                @export(implementation) public var accessStatus: GraphField<BusinessClientAppsResultAccessStatus> { .init("access_status") }
            }
        }
    }

    /// `POST /{business_id}/owned_apps`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/application/)
    public struct CreateOwnedApps: GraphReadAfterWrite {
        public typealias Written = Application
        /// `business_id` in the path.
        public var businessID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(businessID: Swift.String) {
            self.businessID = businessID
        }

        public var request: GraphRequest<Business.CreateOwnedApps.Response> {
            GraphRequest(.post, "/\(businessID)/owned_apps", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }

        /// What `application.create /{business_id}/owned_apps` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `access_status`.
                @export(implementation) public var accessStatus: GraphField<Swift.String> { .init("access_status") }
            }
        }
    }

    /// `POST /{business_id}/owned_pages`.
    ///
    /// Errors: ``GraphErrorCode/code413`` (413), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code3982`` (3982), ``GraphErrorCode/code3944`` (3944), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code457`` (457), ``GraphErrorCode/code42000`` (42000), ``GraphErrorCode/code3977`` (3977), ``GraphErrorCode/code3948`` (3948), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page/)
    public struct CreateOwnedPages: GraphReadAfterWrite {
        public typealias Written = Page
        /// `business_id` in the path.
        public var businessID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(businessID: Swift.String, pageID: Swift.String) {
            self.businessID = businessID
            self[\.pageID] = pageID
        }

        public var request: GraphRequest<Business.CreateOwnedPages.Response> {
            GraphRequest(.post, "/\(businessID)/owned_pages", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Entry point of the claim, a BusinessClaimAssetEntryPoint
            @export(implementation) public var entryPoint: GraphField<Swift.String> { .init("entry_point") }
            /// ID of the Page.
            @export(implementation) public var pageID: GraphField<Swift.String> { .init("page_id") }
        }

        /// What `page.create /{business_id}/owned_pages` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `access_status`.
                @export(implementation) public var accessStatus: GraphField<Swift.String> { .init("access_status") }
            }
        }
    }
}
