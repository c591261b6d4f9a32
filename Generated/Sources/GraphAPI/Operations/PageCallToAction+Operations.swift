// Made from the reference pages of `page-call-to-action` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension PageCallToAction {
    /// `DELETE /{page_call_to_action_id}`.
    ///
    /// - App Review: Approval of your app for these login permissions and features.
    /// - Login permissions: `pages_manage_cta`
    /// - Features: None
    /// - Tokens: The Page access token from an admin of the Page
    /// - Permissions: `pages_manage_cta`
    ///
    /// Permissions: ``GraphPermission/pagesManageCTA``.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-call-to-action/)
    public struct Delete: GraphOperation {
        /// `page_call_to_action_id` in the path.
        public var pageCallToActionID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageCallToActionID: Swift.String) {
            self.pageCallToActionID = pageCallToActionID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(pageCallToActionID)", parameters: record, permissions: ["pages_manage_cta"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Call-to-action of a Page, as a PageCallToAction node.
    ///
    /// `GET /{page_call_to_action_id}`
    ///
    /// - App Review: Approval of your app for these login permissions and features.
    /// - Login permissions: None
    /// - Features: Page Public Content Access
    /// - Tokens: The User access token of a User with a role on the Page
    /// - Permissions: None
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-call-to-action/)
    public static func read(
        _ pageCallToActionID: Swift.String,
        @GraphSelectionBuilder<PageCallToAction> fields: () -> GraphSelection<PageCallToAction> = { GraphSelection() },
    ) -> GraphRequest<PageCallToAction> {
        GraphRequest(.get, "/\(pageCallToActionID)", fields: fields())
    }

    /// `POST /{page_call_to_action_id}`.
    ///
    /// - App Review: Approval of your app for these login permissions and features.
    /// - Login permissions: `pages_manage_cta`
    /// - Features: None
    /// - Tokens: The Page access token from an admin of the Page
    /// - Permissions: `pages_manage_cta`
    ///
    /// Permissions: ``GraphPermission/pagesManageCTA``.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-call-to-action/)
    public struct Update: GraphOperation {
        /// `page_call_to_action_id` in the path.
        public var pageCallToActionID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pageCallToActionID: Swift.String) {
            self.pageCallToActionID = pageCallToActionID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(pageCallToActionID)", parameters: record, permissions: ["pages_manage_cta"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of the Android App that keeps where the call-to-action leads
            @export(implementation) public var androidAppID: GraphField<Swift.Int> { .init("android_app_id") }
            /// Type of destination on Android
            @export(implementation) public var androidDestinationType: GraphField<PageCallToActionUpdateAndroidDestinationType> { .init("android_destination_type") }
            /// App that the call-to-action leads to on Android
            @export(implementation) public var androidPackageName: GraphField<Swift.String> { .init("android_package_name") }
            /// URL that the call-to-action leads to on Android
            @export(implementation) public var androidURL: GraphField<Foundation.URL> { .init("android_url") }
            /// Email address for users to write to
            @export(implementation) public var emailAddress: GraphField<Swift.String> { .init("email_address") }
            /// International phone number to call, with a plus
            @export(implementation) public var intlNumberWithPlus: GraphField<Swift.String> { .init("intl_number_with_plus") }
            /// ID of the iPhone App that keeps where the call-to-action leads
            @export(implementation) public var iPhoneAppID: GraphField<Swift.Int> { .init("iphone_app_id") }
            /// Type of destination on iPhone
            @export(implementation) public var iPhoneDestinationType: GraphField<PageCallToActionUpdateIPhoneDestinationType> { .init("iphone_destination_type") }
            /// URL that the call-to-action leads to on iPhone
            @export(implementation) public var iPhoneURL: GraphField<Foundation.URL> { .init("iphone_url") }
            /// Type of this action
            @export(implementation) public var type: GraphField<PageCallToActionUpdateType> { .init("type") }
            /// Type of destination on desktop
            @export(implementation) public var webDestinationType: GraphField<PageCallToActionUpdateWebDestinationType> { .init("web_destination_type") }
            /// URL that the call-to-action leads to on desktop
            @export(implementation) public var webURL: GraphField<Foundation.URL> { .init("web_url") }
        }
    }
}
