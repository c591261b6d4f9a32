// Made from what the reference says of `page-call-to-action` by graphgen; edits to this file are lost.

public import Foundation

/// Call-to-action of a Page, as a PageCallToAction node.
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-call-to-action/)
public struct PageCallToAction: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `PageCallToAction`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this call-to-action
        ///
        /// Comes without being asked for.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Android app that keeps where the call-to-action leads
        @export(implementation) public var androidApp: GraphField<Application> { .init("android_app") }
        /// Deeplink that the call-to-action leads to on Android
        @export(implementation) public var androidDeeplink: GraphField<Swift.String> { .init("android_deeplink") }
        /// Type of destination on Android
        @export(implementation) public var androidDestinationType: GraphField<PageCallToActionAndroidDestinationType> { .init("android_destination_type") }
        /// App that the call-to-action leads to on Android
        @export(implementation) public var androidPackageName: GraphField<Swift.String> { .init("android_package_name") }
        /// URL that the call-to-action leads to on Android
        @export(implementation) public var androidURL: GraphField<Swift.String> { .init("android_url") }
        /// When it was created
        @export(implementation) public var createdTime: GraphField<Foundation.Date> { .init("created_time") }
        /// Email address for users to write to
        @export(implementation) public var emailAddress: GraphField<Swift.String> { .init("email_address") }
        /// Page to which the call-to-action belongs
        @export(implementation) public var from: GraphField<Page> { .init("from") }
        /// International phone number to call, with a plus
        @export(implementation) public var intlNumberWithPlus: GraphField<Swift.String> { .init("intl_number_with_plus") }
        /// iPhone app that keeps where the call-to-action leads
        @export(implementation) public var iPhoneApp: GraphField<Application> { .init("iphone_app") }
        /// Deeplink that the call-to-action leads to on iPhone
        @export(implementation) public var iPhoneDeeplink: GraphField<Swift.String> { .init("iphone_deeplink") }
        /// Type of destination on iPhone
        @export(implementation) public var iPhoneDestinationType: GraphField<PageCallToActionIPhoneDestinationType> { .init("iphone_destination_type") }
        /// URL that the call-to-action leads to on iPhone
        @export(implementation) public var iPhoneURL: GraphField<Swift.String> { .init("iphone_url") }
        /// Status of this action at present
        ///
        /// Comes without being asked for.
        @export(implementation) public var status: GraphField<PageCallToActionStatus> { .init("status") }
        /// Type of this action
        ///
        /// Comes without being asked for.
        @export(implementation) public var type: GraphField<PageCallToActionType> { .init("type") }
        /// When it was last updated
        @export(implementation) public var updatedTime: GraphField<Foundation.Date> { .init("updated_time") }
        /// Type of destination on desktop
        @export(implementation) public var webDestinationType: GraphField<PageCallToActionWebDestinationType> { .init("web_destination_type") }
        /// URL that the call-to-action leads to on desktop
        @export(implementation) public var webURL: GraphField<Swift.String> { .init("web_url") }
    }
}
