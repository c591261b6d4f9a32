// Made from the reference pages of `whats-app-business-account` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension WhatsAppBusinessAccount {

    /// Details of a WhatsApp Business Account
    ///
    /// `GET /{whats_app_business_account_id}`
    ///
    /// - Requirements: The permission whatsapp_business_management
    /// - Requirements: The permission whatsapp_business_messaging
    /// - Requirements: The permission public_profile
    /// - Requirements: ID of the WhatsApp Business Account (WABA)
    /// - Requirements: USER ACCESS TOKEN
    ///
    /// Permissions: ``GraphPermission/publicProfile``, ``GraphPermission/whatsAppBusinessManagement``, ``GraphPermission/whatsAppBusinessMessaging``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code131009`` (131009), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80008`` (80008), ``GraphErrorCode/code131031`` (131031), ``GraphErrorCode/code131000`` (131000).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/)
    public static func read(
        _ whatsAppBusinessAccountID: Swift.String,
        @GraphSelectionBuilder<WhatsAppBusinessAccount> fields: () -> GraphSelection<WhatsAppBusinessAccount> = { GraphSelection() },
    ) -> GraphRequest<WhatsAppBusinessAccount> {
        GraphRequest(.get, "/\(whatsAppBusinessAccountID)", fields: fields(), permissions: ["public_profile", "whatsapp_business_management", "whatsapp_business_messaging"])
    }

    /// `DELETE /{whats_app_business_account_id}/assigned_users`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/assigned_users/)
    public struct DeleteAssignedUsers: GraphOperation {
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String, user: Swift.String) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
            self[\.user] = user
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(whatsAppBusinessAccountID)/assigned_users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of a business user
            @export(implementation) public var user: GraphField<Swift.String> { .init("user") }
        }
    }

    /// Users assigned to the WhatsApp Business Account.
    ///
    /// `GET /{whats_app_business_account_id}/assigned_users`
    ///
    /// - Requirements: The permission whatsapp_business_management
    /// - Requirements: The permission whatsapp_business_messaging
    /// - Requirements: The permission public_profile
    /// - Requirements: BUSINESS ID (which Business Settings also call BUSINESS MANAGER ID)
    /// - Requirements: ID of the WhatsApp Business Account (WABA)
    /// - Requirements: USER ACCESS TOKEN
    ///
    /// Permissions: ``GraphPermission/publicProfile``, ``GraphPermission/whatsAppBusinessManagement``, ``GraphPermission/whatsAppBusinessMessaging``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/assigned_users/)
    public static func assignedUsers(
        _ whatsAppBusinessAccountID: Swift.String,
        business: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AssignedUser> fields: () -> GraphSelection<AssignedUser> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AssignedUser>> {
        var request = GraphRequest<GraphConnection<AssignedUser>>(.get, "/\(whatsAppBusinessAccountID)/assigned_users", fields: fields(), permissions: ["public_profile", "whatsapp_business_management", "whatsapp_business_messaging"])
        request.set(GraphField<Swift.String>("business"), business)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{whats_app_business_account_id}/assigned_users`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/assigned_users/)
    public struct UpdateAssignedUsers: GraphOperation {
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String, tasks: [WhatsAppBusinessAccountAssignedUsersTask], user: Swift.String) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
            self[\.tasks] = tasks
            self[\.user] = user
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(whatsAppBusinessAccountID)/assigned_users", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// What the user may do on the WhatsApp Business Account
            @export(implementation) public var tasks: GraphField<[WhatsAppBusinessAccountAssignedUsersTask]> { .init("tasks") }
            /// ID of a business user
            @export(implementation) public var user: GraphField<Swift.String> { .init("user") }
        }
    }

    /// Analytics of conversation based pricing for the WhatsApp Business Account
    ///
    /// `GET /{whats_app_business_account_id}/conversation_analytics`
    ///
    /// - Requirements: The permission whatsapp_business_management
    /// - Requirements: The permission whatsapp_business_messaging
    /// - Requirements: The permission public_profile
    /// - Requirements: WHATSAPP BUSINESS ACCOUNT ID
    /// - Requirements: USER ACCESS TOKEN
    ///
    /// Permissions: ``GraphPermission/publicProfile``, ``GraphPermission/whatsAppBusinessManagement``, ``GraphPermission/whatsAppBusinessMessaging``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code131009`` (131009).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/conversation_analytics/)
    public static func conversationAnalytics(
        _ whatsAppBusinessAccountID: Swift.String,
        end: Swift.Int,
        granularity: WhatsAppBusinessAccountConversationAnalyticsGranularity,
        start: Swift.Int,
        conversationCategories: [WhatsAppBusinessAccountConversationAnalyticsCategory]? = nil,
        conversationDirections: [WhatsAppBusinessAccountConversationAnalyticsDirection]? = nil,
        conversationTypes: [WhatsAppBusinessAccountConversationAnalyticsType]? = nil,
        countryCodes: [Swift.String]? = nil,
        dimensions: [WhatsAppBusinessAccountConversationAnalyticsDimension]? = nil,
        metricTypes: [WhatsAppBusinessAccountConversationAnalyticsMetricType]? = nil,
        phoneNumbers: [Swift.String]? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<WABAConversationAnalytics> fields: () -> GraphSelection<WABAConversationAnalytics> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<WABAConversationAnalytics>> {
        var request = GraphRequest<GraphConnection<WABAConversationAnalytics>>(.get, "/\(whatsAppBusinessAccountID)/conversation_analytics", fields: fields(), permissions: ["public_profile", "whatsapp_business_management", "whatsapp_business_messaging"])
        request.set(GraphField<Swift.Int>("end"), end)
        request.set(GraphField<WhatsAppBusinessAccountConversationAnalyticsGranularity>("granularity"), granularity)
        request.set(GraphField<Swift.Int>("start"), start)
        request.set(GraphField<[WhatsAppBusinessAccountConversationAnalyticsCategory]>("conversation_categories"), conversationCategories)
        request.set(GraphField<[WhatsAppBusinessAccountConversationAnalyticsDirection]>("conversation_directions"), conversationDirections)
        request.set(GraphField<[WhatsAppBusinessAccountConversationAnalyticsType]>("conversation_types"), conversationTypes)
        request.set(GraphField<[Swift.String]>("country_codes"), countryCodes)
        request.set(GraphField<[WhatsAppBusinessAccountConversationAnalyticsDimension]>("dimensions"), dimensions)
        request.set(GraphField<[WhatsAppBusinessAccountConversationAnalyticsMetricType]>("metric_types"), metricTypes)
        request.set(GraphField<[Swift.String]>("phone_numbers"), phoneNumbers)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// DCC configs of the account
    ///
    /// `GET /{whats_app_business_account_id}/dcc_config`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/dcc_config/)
    public static func dccConfig(
        _ whatsAppBusinessAccountID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<WhatsAppBusinessDirectConnectionExternalConfig> fields: () -> GraphSelection<WhatsAppBusinessDirectConnectionExternalConfig> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<WhatsAppBusinessDirectConnectionExternalConfig>> {
        var request = GraphRequest<GraphConnection<WhatsAppBusinessDirectConnectionExternalConfig>>(.get, "/\(whatsAppBusinessAccountID)/dcc_config", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Previews of an authentication template's text in several languages, made from the request's
    /// parameters.
    ///
    /// `GET /{whats_app_business_account_id}/message_template_previews`
    ///
    /// - Access Tokens: User or System User
    /// - Permissions: whatsapp_business_management
    ///
    /// Permissions: ``GraphPermission/whatsAppBusinessManagement``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_template_previews/)
    public static func messageTemplatePreviews(
        _ whatsAppBusinessAccountID: Swift.String,
        category: WhatsAppBusinessAccountMessageTemplatePreviewsCategory,
        addSecurityRecommendation: Swift.Bool? = nil,
        buttonTypes: [WhatsAppBusinessAccountMessageTemplatePreviewsButtonType]? = nil,
        codeExpirationMinutes: Swift.Int? = nil,
        languages: [Swift.String]? = nil,
        language: JSONValue? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(whatsAppBusinessAccountID)/message_template_previews", permissions: ["whatsapp_business_management"])
        request.set(GraphField<WhatsAppBusinessAccountMessageTemplatePreviewsCategory>("category"), category)
        request.set(GraphField<Swift.Bool>("add_security_recommendation"), addSecurityRecommendation)
        request.set(GraphField<[WhatsAppBusinessAccountMessageTemplatePreviewsButtonType]>("button_types"), buttonTypes)
        request.set(GraphField<Swift.Int>("code_expiration_minutes"), codeExpirationMinutes)
        request.set(GraphField<[Swift.String]>("languages"), languages)
        request.set(GraphField<JSONValue>("language"), language)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{whats_app_business_account_id}/message_templates`.
    ///
    /// - Access Tokens: User or System User
    /// - Permissions: whatsapp_business_management
    ///
    /// Permissions: ``GraphPermission/whatsAppBusinessManagement``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80008`` (80008), ``GraphErrorCode/code192`` (192), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code200002`` (200002).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates/)
    public struct CreateMessageTemplates: GraphReadAfterWrite {
        public typealias Written = WhatsAppMessageTemplate
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String, category: WhatsAppBusinessAccountMessageTemplatesCategory, components: [WhatsAppBusinessAccount.CreateMessageTemplates.Components]) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
            self[\.category] = category
            self[\.components] = components
        }

        public var request: GraphRequest<WhatsAppBusinessAccount.CreateMessageTemplates.Response> {
            GraphRequest(.post, "/\(whatsAppBusinessAccountID)/message_templates", parameters: record, permissions: ["whatsapp_business_management"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// `true` lets Meta pick a category by its template guidelines and the template's content, so that
            /// `status` need not become `REJECTED` at once for a wrong category. Otherwise no category is picked
            /// and a wrong one may lead to `REJECTED`.
            @export(implementation) public var allowCategoryChange: GraphField<Swift.Bool> { .init("allow_category_change") }
            /// Category of the template.
            @export(implementation) public var category: GraphField<WhatsAppBusinessAccountMessageTemplatesCategory> { .init("category") }
            /// Components of the template. `text` is required in those of type `HEADER`, `BODY`, `FOOTER`.
            @export(implementation) public var components: GraphField<[WhatsAppBusinessAccount.CreateMessageTemplates.Components]> { .init("components") }
            /// Examples for the placeholders. No template is approved without them.
            @export(implementation) public var example: GraphField<WhatsAppBusinessAccount.CreateMessageTemplates.Example> { .init("example") }
            /// Handle of the header
            @export(implementation) public var headerHandle: GraphField<[Swift.String]> { .init("header_handle") }
            /// Location and locale code of the template.
            @export(implementation) public var language: GraphField<Swift.String> { .init("language") }
            /// Name of the template.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// Finer category of the template
            @export(implementation) public var subCategory: GraphField<WhatsAppBusinessAccountMessageTemplatesSubCategory> { .init("sub_category") }
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
                /// Example
                @export(implementation) public var example: GraphField<[Swift.String]> { .init("example") }
                /// ID of the flow
                @export(implementation) public var flowID: GraphField<Swift.Int> { .init("flow_id") }
                /// Whether the zero-tap terms are accepted
                @export(implementation) public var zeroTapTermsAccepted: GraphField<Swift.Bool> { .init("zero_tap_terms_accepted") }
            }
        }

        /// What `example` holds.
        public struct Example: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Example`.
            public struct Fields: GraphFields {
                public init() {}
                /// Text of the header
                @export(implementation) public var headerText: GraphField<[Swift.String]> { .init("header_text") }
                /// Text of the body
                @export(implementation) public var bodyText: GraphField<[[Swift.String]]> { .init("body_text") }
            }
        }

        /// What `whats-app-business-account/message_templates.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                /// `status`.
                @export(implementation) public var status: GraphField<WhatsAppBusinessAccountMessageTemplatesResultStatus> { .init("status") }
                /// `category`.
                @export(implementation) public var category: GraphField<WhatsAppBusinessAccountMessageTemplatesResultCategory> { .init("category") }
            }
        }
    }

    /// `DELETE /{whats_app_business_account_id}/message_templates`.
    ///
    /// - Access Tokens: User or System User
    /// - Permissions: whatsapp_business_management
    ///
    /// Permissions: ``GraphPermission/whatsAppBusinessManagement``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates/)
    public struct DeleteMessageTemplates: GraphOperation {
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String, name: Swift.String) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
            self[\.name] = name
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(whatsAppBusinessAccountID)/message_templates", parameters: record, permissions: ["whatsapp_business_management"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of the template to delete. Required if that is done by ID.
            @export(implementation) public var hsmID: GraphField<Swift.String> { .init("hsm_id") }
            /// Name of the template to delete.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
        }
    }

    /// Templates of a WhatsApp Business Account.
    ///
    /// `GET /{whats_app_business_account_id}/message_templates`
    ///
    /// - Access Tokens: User or System User
    /// - Permissions: whatsapp_business_management
    ///
    /// Permissions: ``GraphPermission/whatsAppBusinessManagement``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80008`` (80008).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates/)
    public static func messageTemplates(
        _ whatsAppBusinessAccountID: Swift.String,
        category: [WhatsAppBusinessAccountMessageTemplatesReadCategory]? = nil,
        content: Swift.String? = nil,
        language: [Swift.String]? = nil,
        name: Swift.String? = nil,
        nameOrContent: Swift.String? = nil,
        qualityScore: [WhatsAppBusinessAccountMessageTemplatesQualityScore]? = nil,
        status: [WhatsAppBusinessAccountMessageTemplatesStatus]? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<WhatsAppMessageTemplate> fields: () -> GraphSelection<WhatsAppMessageTemplate> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<WhatsAppMessageTemplate>> {
        var request = GraphRequest<GraphConnection<WhatsAppMessageTemplate>>(.get, "/\(whatsAppBusinessAccountID)/message_templates", fields: fields(), permissions: ["whatsapp_business_management"])
        request.set(GraphField<[WhatsAppBusinessAccountMessageTemplatesReadCategory]>("category"), category)
        request.set(GraphField<Swift.String>("content"), content)
        request.set(GraphField<[Swift.String]>("language"), language)
        request.set(GraphField<Swift.String>("name"), name)
        request.set(GraphField<Swift.String>("name_or_content"), nameOrContent)
        request.set(GraphField<[WhatsAppBusinessAccountMessageTemplatesQualityScore]>("quality_score"), qualityScore)
        request.set(GraphField<[WhatsAppBusinessAccountMessageTemplatesStatus]>("status"), status)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Adds a business phone number to a WhatsApp Business Account.
    ///
    /// `POST /{whats_app_business_account_id}/phone_numbers`
    ///
    /// - Access Tokens: User or System User.
    /// - Permissions: whatsapp_business_management, whatsapp_business_messaging
    ///
    /// Permissions: ``GraphPermission/whatsAppBusinessManagement``, ``GraphPermission/whatsAppBusinessMessaging``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/phone_numbers/)
    public struct CreatePhoneNumbers: GraphReadAfterWrite {
        public typealias Written = WhatsAppBusinessPhoneNumber
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(whatsAppBusinessAccountID)/phone_numbers", parameters: record, permissions: ["whatsapp_business_management", "whatsapp_business_messaging"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Dial code of the phone number's country, such as `1`.
            @export(implementation) public var cc: GraphField<Swift.String> { .init("cc") }
            /// `true` moves a WhatsApp Business Phone Number, already registered, from another WhatsApp Business
            /// Account to this one.
            @export(implementation) public var migratePhoneNumber: GraphField<Swift.Bool> { .init("migrate_phone_number") }
            /// Phone number with neither country code nor plus symbol (`+`).
            @export(implementation) public var phoneNumber: GraphField<Swift.String> { .init("phone_number") }
            /// Preverified ID for this phone number
            @export(implementation) public var preverifiedID: GraphField<Swift.String> { .init("preverified_id") }
            /// Business name that the profile shows in the app of WhatsApp or of WhatsApp Business.
            @export(implementation) public var verifiedName: GraphField<Swift.String> { .init("verified_name") }
        }
    }

    /// Phone numbers of a WhatsApp Business Account.
    ///
    /// `GET /{whats_app_business_account_id}/phone_numbers`
    ///
    /// - Access Tokens: User or System User
    /// - Permissions: whatsapp_business_management, whatsapp_business_messaging
    ///
    /// Permissions: ``GraphPermission/whatsAppBusinessManagement``, ``GraphPermission/whatsAppBusinessMessaging``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80008`` (80008).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/phone_numbers/)
    public static func phoneNumbers(
        _ whatsAppBusinessAccountID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<WhatsAppBusinessPhoneNumber> fields: () -> GraphSelection<WhatsAppBusinessPhoneNumber> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<WhatsAppBusinessPhoneNumber>> {
        var request = GraphRequest<GraphConnection<WhatsAppBusinessPhoneNumber>>(.get, "/\(whatsAppBusinessAccountID)/phone_numbers", fields: fields(), permissions: ["whatsapp_business_management", "whatsapp_business_messaging"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{whats_app_business_account_id}/product_catalogs`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/product_catalogs/)
    public struct CreateProductCatalogs: GraphOperation {
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String, catalogID: Swift.String) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
            self[\.catalogID] = catalogID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(whatsAppBusinessAccountID)/product_catalogs", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of the catalog
            @export(implementation) public var catalogID: GraphField<Swift.String> { .init("catalog_id") }
        }
    }

    /// Product catalog that the WhatsApp Business Account is connected to
    ///
    /// `GET /{whats_app_business_account_id}/product_catalogs`
    ///
    /// - Requirements: The permission whatsapp_business_management
    /// - Requirements: The permission whatsapp_business_messaging
    /// - Requirements: The permission catalog_management
    /// - Requirements: The permission public_profile
    /// - Requirements: WHATSAPP BUSINESS ACCOUNT ID
    /// - Requirements: USER ACCESS TOKEN
    ///
    /// Permissions: ``GraphPermission/catalogManagement``, ``GraphPermission/publicProfile``, ``GraphPermission/whatsAppBusinessManagement``, ``GraphPermission/whatsAppBusinessMessaging``.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/product_catalogs/)
    public static func productCatalogs(
        _ whatsAppBusinessAccountID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ProductCatalog> fields: () -> GraphSelection<ProductCatalog> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ProductCatalog>> {
        var request = GraphRequest<GraphConnection<ProductCatalog>>(.get, "/\(whatsAppBusinessAccountID)/product_catalogs", fields: fields(), permissions: ["catalog_management", "public_profile", "whatsapp_business_management", "whatsapp_business_messaging"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{whats_app_business_account_id}/subscribed_apps`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code2200`` (2200), ``GraphErrorCode/code2201`` (2201).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/subscribed_apps/)
    public struct CreateSubscribedApps: GraphReadAfterWrite {
        public typealias Written = WhatsAppApplication
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(whatsAppBusinessAccountID)/subscribed_apps", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// New callback URL. Required if the callback URL is to be overridden.
            @export(implementation) public var overrideCallbackURI: GraphField<Foundation.URL> { .init("override_callback_uri") }
            /// Token that verifies the callback. Required if the callback URL is to be overridden.
            @export(implementation) public var verifyToken: GraphField<Swift.String> { .init("verify_token") }
        }
    }

    /// `DELETE /{whats_app_business_account_id}/subscribed_apps`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/subscribed_apps/)
    public struct DeleteSubscribedApps: GraphOperation {
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(whatsAppBusinessAccountID)/subscribed_apps", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// Apps with a subscription to webhooks of the WABA.
    ///
    /// `GET /{whats_app_business_account_id}/subscribed_apps`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80008`` (80008).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/subscribed_apps/)
    public static func subscribedApps(
        _ whatsAppBusinessAccountID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<WhatsAppApplication> fields: () -> GraphSelection<WhatsAppApplication> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<WhatsAppApplication>> {
        var request = GraphRequest<GraphConnection<WhatsAppApplication>>(.get, "/\(whatsAppBusinessAccountID)/subscribed_apps", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Performance metrics of a WhatsApp template.
    ///
    /// `GET /{whats_app_business_account_id}/template_performance_metrics`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/template_performance_metrics/)
    public static func templatePerformanceMetrics(
        _ whatsAppBusinessAccountID: Swift.String,
        name: Swift.String? = nil,
        templateID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<WhatsAppBusinessHSMPerformanceMetrics> fields: () -> GraphSelection<WhatsAppBusinessHSMPerformanceMetrics> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<WhatsAppBusinessHSMPerformanceMetrics>> {
        var request = GraphRequest<GraphConnection<WhatsAppBusinessHSMPerformanceMetrics>>(.get, "/\(whatsAppBusinessAccountID)/template_performance_metrics", fields: fields())
        request.set(GraphField<Swift.String>("name"), name)
        request.set(GraphField<Swift.String>("template_id"), templateID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{whats_app_business_account_id}/upsert_message_templates`.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/upsert_message_templates/)
    public struct CreateUpsertMessageTemplates: GraphOperation {
        /// `whats_app_business_account_id` in the path.
        public var whatsAppBusinessAccountID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(whatsAppBusinessAccountID: Swift.String, category: WhatsAppBusinessAccountMessageTemplatePreviewsCategory, components: [WhatsAppBusinessAccount.CreateUpsertMessageTemplates.Components]) {
            self.whatsAppBusinessAccountID = whatsAppBusinessAccountID
            self[\.category] = category
            self[\.components] = components
        }

        public var request: GraphRequest<WhatsAppBusinessAccount.CreateUpsertMessageTemplates.Response> {
            GraphRequest(.post, "/\(whatsAppBusinessAccountID)/upsert_message_templates", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Category of the template.
            @export(implementation) public var category: GraphField<WhatsAppBusinessAccountMessageTemplatePreviewsCategory> { .init("category") }
            /// Components of the template.
            @export(implementation) public var components: GraphField<[WhatsAppBusinessAccount.CreateUpsertMessageTemplates.Components]> { .init("components") }
            /// Location and locale codes of the template.
            @export(implementation) public var languages: GraphField<[Swift.String]> { .init("languages") }
            /// Name of the template.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
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
                /// Its type
                @export(implementation) public var type: GraphField<WhatsAppBusinessAccountMessageTemplatesType> { .init("type") }
                /// True puts the sentence that warns against sharing the code into the template; false leaves it out.
                @export(implementation) public var addSecurityRecommendation: GraphField<Swift.Bool> { .init("add_security_recommendation") }
                /// Minutes for which password or code is valid, 1 to 90. When left out, the delivered message has no
                /// expiration warning.
                @export(implementation) public var codeExpirationMinutes: GraphField<Swift.Int> { .init("code_expiration_minutes") }
                /// Buttons for the template.
                @export(implementation) public var buttons: GraphField<[GraphRecord]> { .init("buttons") }
                /// Type of button: COPY_CODE to copy the code, ONE_TAP to fill it in with one tap.
                @export(implementation) public var otpType: GraphField<WhatsAppBusinessAccountUpsertMessageTemplatesOTPType> { .init("otp_type") }
                /// Package name of your Android app. For one-tap buttons only.
                @export(implementation) public var packageName: GraphField<Swift.String> { .init("package_name") }
                /// Hash of the key that signs your app. For one-tap buttons only.
                @export(implementation) public var signatureHash: GraphField<Swift.String> { .init("signature_hash") }
            }
        }

        /// What `whats-app-business-account/upsert_message_templates.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `data`.
                @export(implementation) public var data: GraphField<[WhatsAppBusinessAccount.CreateUpsertMessageTemplates.Response.Data]> { .init("data") }
            }

            /// What `data` holds.
            public struct Data: GraphNode {
                public var record: GraphRecord
                public init(record: GraphRecord) { self.record = record }
                /// Without members.
                public init() { record = GraphRecord() }

                /// Members of `Data`.
                public struct Fields: GraphFields {
                    public init() {}
                    /// `id`.
                    @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
                    /// `status`.
                    @export(implementation) public var status: GraphField<WhatsAppBusinessAccountUpsertMessageTemplatesResultData> { .init("status") }
                    /// `language`.
                    @export(implementation) public var language: GraphField<Swift.String> { .init("language") }
                }
            }
        }
    }
}
