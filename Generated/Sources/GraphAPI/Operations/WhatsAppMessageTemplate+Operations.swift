// Made from the reference pages of `whats-app-message-template` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension WhatsAppMessageTemplate {
    /// `POST /{whats_app_message_template_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80012`` (80012), ``GraphErrorCode/code192`` (192).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm/)
    public struct Update: GraphOperation {
        /// `whats_app_message_template_id` in the path.
        public var whatsAppMessageTemplateID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppMessageTemplateID: Swift.String) {
            self.whatsAppMessageTemplateID = whatsAppMessageTemplateID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(whatsAppMessageTemplateID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Category of the template
            @export(implementation) public var category: GraphField<WhatsAppBusinessAccountMessageTemplatesCategory> { .init("category") }
            /// Whole content of the message template
            @export(implementation) public var components: GraphField<[WhatsAppMessageTemplate.Update.Components]> { .init("components") }
            /// How long to retry delivery of the template message, instead of the usual time-to-live (TTL). A
            /// message still not delivered by then is dropped. Only for authentication templates.
            @export(implementation) public var messageSendTTLSeconds: GraphField<Swift.Int> { .init("message_send_ttl_seconds") }
        }

        /// What `components` holds.
        public struct Components: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(type: WhatsAppBusinessAccountMessageTemplatesType) {
                record = GraphRecord()
                self[\.type] = type
            }

            /// Members of `Components`.
            public struct Fields: GraphFields {
                public init() {}
                /// Type of the component.
                @export(implementation) public var type: GraphField<WhatsAppBusinessAccountMessageTemplatesType> { .init("type") }
                /// Format of the component.
                @export(implementation) public var format: GraphField<WhatsAppBusinessAccountMessageTemplatesFormat> { .init("format") }
                /// Text of the component. Required if its type is `HEADER`, `BODY`, or `FOOTER`.
                @export(implementation) public var text: GraphField<Swift.String> { .init("text") }
                /// Buttons for the template.
                @export(implementation) public var buttons: GraphField<[GraphRecord]> { .init("buttons") }
                /// Its URL
                @export(implementation) public var url: GraphField<Foundation.URL> { .init("url") }
                /// Phone number
                @export(implementation) public var phoneNumber: GraphField<Swift.String> { .init("phone_number") }
                /// ID of the flow
                @export(implementation) public var flowID: GraphField<Swift.Int> { .init("flow_id") }
                /// Whether the zero-tap terms are accepted
                @export(implementation) public var zeroTapTermsAccepted: GraphField<Swift.Bool> { .init("zero_tap_terms_accepted") }
            }
        }
    }
}
