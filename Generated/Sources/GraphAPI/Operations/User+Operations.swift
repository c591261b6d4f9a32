// Made from the reference pages of `user` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension User {
    /// Only test users can be deleted.
    ///
    /// `DELETE /{user_id}`
    ///
    /// Errors: ``GraphErrorCode/code2903`` (2903), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code2904`` (2904), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code240`` (240).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct Delete: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// A person, with fields and edges.
    ///
    /// `GET /{user_id}`
    ///
    /// - Access Tokens: User
    /// - Permissions: public_profile
    ///
    /// Permissions: ``GraphPermission/publicProfile``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code80004`` (80004), ``GraphErrorCode/code613`` (613), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/code80006`` (80006), ``GraphErrorCode/code110`` (110).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public static func read(
        _ userID: Swift.String,
        @GraphSelectionBuilder<User> fields: () -> GraphSelection<User> = { GraphSelection() },
    ) -> GraphRequest<User> {
        GraphRequest(.get, "/\(userID)", fields: fields(), permissions: ["public_profile"])
    }

    /// `POST /{user_id}`.
    ///
    /// Errors: ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code240`` (240), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/code270`` (270).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/)
    public struct Update: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(userID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Which color the user prefers for emoji.
            @export(implementation) public var emojiColorPref: GraphField<Swift.Int> { .init("emoji_color_pref") }
            /// New given name
            @export(implementation) public var firstname: GraphField<Swift.String> { .init("firstname") }
            /// New family name
            @export(implementation) public var lastname: GraphField<Swift.String> { .init("lastname") }
            /// Whether to close the local news megaphone
            @export(implementation) public var localNewsMegaphoneDismissStatus: GraphField<UserLocalNewsMegaphoneDismissStatus> { .init("local_news_megaphone_dismiss_status") }
            /// Turns local news notifications on or off
            @export(implementation) public var localNewsSubscriptionStatus: GraphField<UserLocalNewsSubscriptionStatus> { .init("local_news_subscription_status") }
            /// New account name; test accounts only
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// New account password; test accounts only
            @export(implementation) public var password: GraphField<Swift.String> { .init("password") }
        }
    }

    /// Creates a Facebook Page.
    ///
    /// `POST /{user_id}/accounts`
    ///
    /// - Permissions: A User access token having the `pages_manage_metadata` and `pages_show_list`
    ///   permissions.
    /// - Permissions: A Page Category in the `category_enum` parameter.
    /// - Permissions: What else is required depends on the type of page; these parameters may be: `name`,
    ///   `about`, `picture`, and `cover_photo`.
    /// - Permissions: `location` cannot be combined with `city_id`
    /// - Permissions: `city_id` may be combined with `coordinates` if these lie within that city
    /// - Permissions: `location` may be combined with `coordinates` if these lie within that location
    ///
    /// Permissions: ``GraphPermission/pagesManageMetadata``, ``GraphPermission/pagesShowList``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code152`` (152), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code3950`` (3950).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/accounts/)
    public struct CreateAccounts: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(userID)/accounts", parameters: record, permissions: ["pages_manage_metadata", "pages_show_list"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Short text about the Page
            @export(implementation) public var about: GraphField<Swift.String> { .init("about") }
            /// Address of the Page
            @export(implementation) public var address: GraphField<Swift.String> { .init("address") }
            /// Category of the Page, one of the values in the Pages Categories API docs.
            @export(implementation) public var categoryEnum: GraphField<Swift.String> { .init("category_enum") }
            /// Categories of the Page
            @export(implementation) public var categoryList: GraphField<[Swift.String]> { .init("category_list") }
            /// ID of the city
            @export(implementation) public var cityID: GraphField<Swift.String> { .init("city_id") }
            /// Coordinates of the Page
            @export(implementation) public var coordinates: GraphField<JSONValue> { .init("coordinates", .jsonText) }
            /// Photo on the cover
            @export(implementation) public var coverPhoto: GraphField<User.CreateAccounts.CoverPhoto> { .init("cover_photo") }
            /// Longer text about the Page
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// True ignores warnings from checking the coordinates
            @export(implementation) public var ignoreCoordinateWarnings: GraphField<Swift.Bool> { .init("ignore_coordinate_warnings") }
            /// Where this page is. Required without `location_page_id`, or if the Page given there has no valid
            /// location. Must hold either `city_id` or else `city`, `state` and `country`; `state` is optional
            /// outside the U.S.
            @export(implementation) public var location: GraphField<User.CreateAccounts.Location> { .init("location") }
            /// Name of the Page
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// Phone number
            @export(implementation) public var phone: GraphField<Swift.String> { .init("phone") }
            /// Picture for the profile
            @export(implementation) public var picture: GraphField<Foundation.URL> { .init("picture") }
            /// Website of the Page
            @export(implementation) public var website: GraphField<Foundation.URL> { .init("website") }
            /// ZIP code
            @export(implementation) public var zip: GraphField<Swift.String> { .init("zip") }
        }

        /// What `cover_photo` holds.
        public struct CoverPhoto: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(url: Foundation.URL) {
                record = GraphRecord()
                self[\.url] = url
            }

            /// Members of `CoverPhoto`.
            public struct Fields: GraphFields {
                public init() {}
                /// `url`.
                @export(implementation) public var url: GraphField<Foundation.URL> { .init("url") }
                /// `offset_y`.
                ///
                /// Default: `50`.
                @export(implementation) public var offsetY: GraphField<Swift.Int> { .init("offset_y") }
                /// `offset_x`.
                ///
                /// Default: `50`.
                @export(implementation) public var offsetX: GraphField<Swift.Int> { .init("offset_x") }
                /// `focus_y`.
                @export(implementation) public var focusY: GraphField<Swift.Double> { .init("focus_y") }
                /// `focus_x`.
                @export(implementation) public var focusX: GraphField<Swift.Double> { .init("focus_x") }
                /// `zoom_scale_x`.
                @export(implementation) public var zoomScaleX: GraphField<Swift.Double> { .init("zoom_scale_x") }
                /// `zoom_scale_y`.
                @export(implementation) public var zoomScaleY: GraphField<Swift.Double> { .init("zoom_scale_y") }
                /// `no_feed_story`.
                ///
                /// Default: `false`.
                @export(implementation) public var noFeedStory: GraphField<Swift.Bool> { .init("no_feed_story") }
                /// `no_notification`.
                ///
                /// Default: `false`.
                @export(implementation) public var noNotification: GraphField<Swift.Bool> { .init("no_notification") }
            }
        }

        /// What `location` holds.
        public struct Location: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Location`.
            public struct Fields: GraphFields {
                public init() {}
                /// `city`.
                @export(implementation) public var city: GraphField<Swift.String> { .init("city") }
                /// `state`.
                @export(implementation) public var state: GraphField<Swift.String> { .init("state") }
                /// `country`.
                @export(implementation) public var country: GraphField<Swift.String> { .init("country") }
            }
        }
    }

    /// Pages on which this user holds a role.
    ///
    /// `GET /{user_id}/accounts`
    ///
    /// - Permissions: The permission `pages_show_list`
    /// - Permissions: If accounts are read with a `business_id`, or if the user owns any Pages of a business,
    ///   the app needs approval for the `business_management` permission.
    /// - Permissions: Note: a Page is returned only if the User granted this app the `pages_show_list`
    ///   permissions for it.
    ///
    /// Permissions: ``GraphPermission/businessManagement``, ``GraphPermission/pagesShowList``.
    ///
    /// Errors: ``GraphErrorCode/code459`` (459), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/code80002`` (80002), ``GraphErrorCode/code110`` (110), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code210`` (210).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/accounts/)
    public static func accounts(
        _ userID: Swift.String,
        isPlace: Swift.Bool? = nil,
        isPromotable: Swift.Bool? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(userID)/accounts", fields: fields(), permissions: ["business_management", "pages_show_list"])
        request.set(GraphField<Swift.Bool>("is_place"), isPlace)
        request.set(GraphField<Swift.Bool>("is_promotable"), isPromotable)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{user_id}/ad_studies`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ad_studies/)
    public struct CreateAdStudies: GraphReadAfterWrite {
        public typealias Written = AdStudy
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<User.CreateAdStudies.Response> {
            GraphRequest(.post, "/\(userID)/ad_studies", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Cells of the study
            @export(implementation) public var cells: GraphField<[User.CreateAdStudies.Cells]> { .init("cells") }
            /// Business to which the study belongs
            @export(implementation) public var clientBusiness: GraphField<Swift.String> { .init("client_business") }
            /// Confidence level for power calculation and final report
            @export(implementation) public var confidenceLevel: GraphField<Swift.Double> { .init("confidence_level") }
            /// When the cooldown before measurement begins. It lasts until the study starts.
            @export(implementation) public var cooldownStartTime: GraphField<Swift.Int> { .init("cooldown_start_time") }
            /// Short text on what the study is for.
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// When the study ends.
            @export(implementation) public var endTime: GraphField<Swift.Int> { .init("end_time") }
            /// Name of the study.
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// Objectives given to this study
            @export(implementation) public var objectives: GraphField<[JSONValue]> { .init("objectives") }
            /// When observation ends. It begins at the end of the study.
            @export(implementation) public var observationEndTime: GraphField<Swift.Int> { .init("observation_end_time") }
            /// When the study starts.
            @export(implementation) public var startTime: GraphField<Swift.Int> { .init("start_time") }
            /// Kind of ad study: LIFT or SPLIT_TEST.
            @export(implementation) public var type: GraphField<UserAdStudiesCreateType> { .init("type") }
            /// People with whom the study is shared.
            @export(implementation) public var viewers: GraphField<[Swift.Int]> { .init("viewers") }
        }

        /// What `cells` holds.
        public struct Cells: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Cells`.
            public struct Fields: GraphFields {
                public init() {}
                /// `description`.
                @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
                /// `id`.
                @export(implementation) public var id: GraphField<Swift.Int> { .init("id") }
                /// `name`.
                @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
                /// `creation_template`.
                @export(implementation) public var creationTemplate: GraphField<UserAdStudiesCreationTemplate> { .init("creation_template") }
                /// `adaccounts`.
                @export(implementation) public var adaccounts: GraphField<[Swift.Int]> { .init("adaccounts") }
                /// `adsets`.
                @export(implementation) public var adsets: GraphField<[Swift.String]> { .init("adsets") }
                /// `campaigns`.
                @export(implementation) public var campaigns: GraphField<[Swift.String]> { .init("campaigns") }
                /// `control_percentage`.
                @export(implementation) public var controlPercentage: GraphField<Swift.Double> { .init("control_percentage") }
                /// `treatment_percentage`.
                @export(implementation) public var treatmentPercentage: GraphField<Swift.Double> { .init("treatment_percentage") }
            }
        }

        /// What `user/ad_studies.create` holds.
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
                /// `cell_ids`.
                @export(implementation) public var cellIDs: GraphField<[Swift.String]> { .init("cell_ids") }
                /// `objective_ids`.
                @export(implementation) public var objectiveIDs: GraphField<[Swift.String]> { .init("objective_ids") }
            }
        }
    }

    /// Ad studies visible to this user.
    ///
    /// `GET /{user_id}/ad_studies`
    ///
    /// Errors: ``GraphErrorCode/code270`` (270), ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ad_studies/)
    public static func adStudies(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AdStudy> fields: () -> GraphSelection<AdStudy> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AdStudy>> {
        var request = GraphRequest<GraphConnection<AdStudy>>(.get, "/\(userID)/ad_studies", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Photo albums made by this person
    ///
    /// `GET /{user_id}/albums`
    ///
    /// - Permissions: Albums of a person require a user access token with the `user_photos` permission.
    /// - Permissions: Only albums of the person behind the access token can be read, not those of anybody
    ///   else, friend or not.
    ///
    /// Permissions: ``GraphPermission/userPhotos``.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/albums/)
    public static func albums(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Album> fields: () -> GraphSelection<Album> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Album>> {
        var request = GraphRequest<GraphConnection<Album>>(.get, "/\(userID)/albums", fields: fields(), permissions: ["user_photos"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// People to whom this user once sent a request of the app.
    ///
    /// `GET /{user_id}/apprequestformerrecipients`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code110`` (110).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequestformerrecipients/)
    public static func apprequestformerrecipients(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AppRequestFormerRecipient> fields: () -> GraphSelection<AppRequestFormerRecipient> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AppRequestFormerRecipient>> {
        var request = GraphRequest<GraphConnection<AppRequestFormerRecipient>>(.get, "/\(userID)/apprequestformerrecipients", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Requests from apps that wait for this user.
    ///
    /// `GET /{user_id}/apprequests`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/apprequests/)
    public static func apprequests(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<AppRequest> fields: () -> GraphSelection<AppRequest> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<AppRequest>> {
        var request = GraphRequest<GraphConnection<AppRequest>>(.get, "/\(userID)/apprequests", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// The groups of business assets that a user was given.
    ///
    /// `GET /{user_id}/assigned_business_asset_groups`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_business_asset_groups/)
    public static func assignedBusinessAssetGroups(
        _ userID: Swift.String,
        containedAssetID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<BusinessAssetGroup> fields: () -> GraphSelection<BusinessAssetGroup> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<BusinessAssetGroup>> {
        var request = GraphRequest<GraphConnection<BusinessAssetGroup>>(.get, "/\(userID)/assigned_business_asset_groups", fields: fields())
        request.set(GraphField<Swift.String>("contained_asset_id"), containedAssetID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Pages given to this business-scoped user.
    ///
    /// `GET /{user_id}/assigned_pages`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_pages/)
    public static func assignedPages(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(userID)/assigned_pages", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Product catalogs given to this business-scoped user
    ///
    /// `GET /{user_id}/assigned_product_catalogs`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/assigned_product_catalogs/)
    public static func assignedProductCatalogs(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ProductCatalog> fields: () -> GraphSelection<ProductCatalog> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ProductCatalog>> {
        var request = GraphRequest<GraphConnection<ProductCatalog>>(.get, "/\(userID)/assigned_product_catalogs", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Lists them.
    ///
    /// `GET /{user_id}/business_users`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/business_users/)
    public static func businessUsers(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<BusinessUser> fields: () -> GraphSelection<BusinessUser> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<BusinessUser>> {
        var request = GraphRequest<GraphConnection<BusinessUser>>(.get, "/\(userID)/business_users", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{user_id}/businesses`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code42000`` (42000), ``GraphErrorCode/code3918`` (3918), ``GraphErrorCode/code3974`` (3974), ``GraphErrorCode/code3947`` (3947), ``GraphErrorCode/code3913`` (3913), ``GraphErrorCode/code3912`` (3912), ``GraphErrorCode/code3973`` (3973), ``GraphErrorCode/code3998`` (3998).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
    public struct CreateBusinesses: GraphReadAfterWrite {
        public typealias Written = Business
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String, name: Swift.String, vertical: UserBusinessesVertical) {
            self.userID = userID
            self[\.name] = name
            self[\.vertical] = vertical
        }

        public var request: GraphRequest<GraphCreated> {
            GraphRequest(.post, "/\(userID)/businesses", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// External ID of a child business
            @export(implementation) public var childBusinessExternalID: GraphField<Swift.String> { .init("child_business_external_id") }
            /// Business email address of its admin
            @export(implementation) public var email: GraphField<Swift.String> { .init("email") }
            /// User name
            @export(implementation) public var name: GraphField<Swift.String> { .init("name") }
            /// ID of the Page that stands for the business
            @export(implementation) public var primaryPage: GraphField<Swift.String> { .init("primary_page") }
            /// Where to reach the sales representative by email
            @export(implementation) public var salesRepEmail: GraphField<Swift.String> { .init("sales_rep_email") }
            /// What kind of business it is
            @export(implementation) public var surveyBusinessType: GraphField<UserBusinessesSurveyBusinessType> { .init("survey_business_type") }
            /// How many assets the business has
            @export(implementation) public var surveyNumAssets: GraphField<Swift.Int> { .init("survey_num_assets") }
            /// How many people will work on the business
            @export(implementation) public var surveyNumPeople: GraphField<Swift.Int> { .init("survey_num_people") }
            /// ID of the time zone
            @export(implementation) public var timezoneID: GraphField<Swift.Int> { .init("timezone_id") }
            /// Industry the business is in
            @export(implementation) public var vertical: GraphField<UserBusinessesVertical> { .init("vertical") }
        }
    }

    /// `DELETE /{user_id}/businesses`.
    ///
    /// Errors: ``GraphErrorCode/code3914`` (3914), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
    public struct DeleteBusinesses: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)/businesses", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// ID of the business to leave
            @export(implementation) public var business: GraphField<Swift.String> { .init("business") }
        }
    }

    /// Businesses that the user belongs to.
    ///
    /// `GET /{user_id}/businesses`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code110`` (110), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/businesses/)
    public static func businesses(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Business> fields: () -> GraphSelection<Business> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Business>> {
        var request = GraphRequest<GraphConnection<Business>>(.get, "/\(userID)/businesses", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Labels that a Page has put on this user.
    ///
    /// `GET /{user_id}/custom_labels`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/custom_labels/)
    public static func customLabels(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<PageUserMessageThreadLabel> fields: () -> GraphSelection<PageUserMessageThreadLabel> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<PageUserMessageThreadLabel>> {
        var request = GraphRequest<GraphConnection<PageUserMessageThreadLabel>>(.get, "/\(userID)/custom_labels", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Posts and links on this profile, by its owner or by others
    ///
    /// `GET /{user_id}/feed`
    ///
    /// Errors: ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/feed)
    public static func feed(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<PagePost> fields: () -> GraphSelection<PagePost> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<PagePost>> {
        var request = GraphRequest<GraphConnection<PagePost>>(.get, "/\(userID)/feed", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// How the apps of a business name this user: one ID for each app.
    ///
    /// `GET /{user_id}/ids_for_apps`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_apps/)
    public static func idsForApps(
        _ userID: Swift.String,
        app: Swift.Int? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<UserIDForApp> fields: () -> GraphSelection<UserIDForApp> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<UserIDForApp>> {
        var request = GraphRequest<GraphConnection<UserIDForApp>>(.get, "/\(userID)/ids_for_apps", fields: fields())
        request.set(GraphField<Swift.Int>("app"), app)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// How the apps of a business name this user: one ID for each app.
    ///
    /// `GET /{user_id}/ids_for_business`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_business/)
    public static func idsForBusiness(
        _ userID: Swift.String,
        app: Swift.Int? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<UserIDForApp> fields: () -> GraphSelection<UserIDForApp> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<UserIDForApp>> {
        var request = GraphRequest<GraphConnection<UserIDForApp>>(.get, "/\(userID)/ids_for_business", fields: fields())
        request.set(GraphField<Swift.Int>("app"), app)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// A business may own both apps and pages through Business Manager. Lists the ID of this user on each
    /// page of that business
    ///
    /// `GET /{user_id}/ids_for_pages`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/ids_for_pages/)
    public static func idsForPages(
        _ userID: Swift.String,
        page: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<UserIDForPage> fields: () -> GraphSelection<UserIDForPage> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<UserIDForPage>> {
        var request = GraphRequest<GraphConnection<UserIDForPage>>(.get, "/\(userID)/ids_for_pages", fields: fields())
        request.set(GraphField<Swift.String>("page"), page)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{user_id}/likes`.
    ///
    /// Errors: ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code459`` (459).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/likes/)
    public static func likes(
        _ userID: Swift.String,
        targetID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(userID)/likes", fields: fields())
        request.set(GraphField<Swift.String>("target_id"), targetID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Scheduling this way is deprecated: `POST /ID/live-video` answers with an error when
    /// `planned_start_time` is there. Put the schedule into `event_params`.
    ///
    /// `POST /{user_id}/live_videos`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code1005`` (1005), ``GraphErrorCode/code1000`` (1000).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/live_videos/)
    public struct CreateLiveVideos: GraphReadAfterWrite {
        public typealias Written = LiveVideo
        /// `user_id` in the path.
        public var userID: Swift.String
        /// `schedule_custom_profile_image`: a file.
        public var scheduleCustomProfileImage: GraphFile?
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<User.CreateLiveVideos.Response> {
            var request = GraphRequest<User.CreateLiveVideos.Response>(.post, "/\(userID)/live_videos", parameters: record)
            request.files["schedule_custom_profile_image"] = scheduleCustomProfileImage
            return request
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Tags for what the video shows. A search with `type=adinterest` finds their IDs.
            ///
            /// For instance:
            /// ~~~~
            /// /search?type=adinterest&q=sailing
            /// ~~~~
            @export(implementation) public var contentTags: GraphField<[Swift.String]> { .init("content_tags") }
            /// Text that describes the new live video.
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// ID of the charity that a donate button on the video gives to.
            @export(implementation) public var donateButtonCharityID: GraphField<Swift.String> { .init("donate_button_charity_id") }
            /// True adds a URL for backup ingest; stop_on_delete_stream is then false by default
            @export(implementation) public var enableBackupIngest: GraphField<Swift.Bool> { .init("enable_backup_ingest") }
            /// Which preset the broadcaster encodes with, by its `identifier`. For live-360 broadcasts alone, so
            /// far. A `GET` of `/broadcaster_encoding_settings` finds the presets.
            @export(implementation) public var encodingSettings: GraphField<Swift.String> { .init("encoding_settings") }
            /// Settings of a Live Online Event. `start_time` (a unix timecode) moves its start; `cover` (a URL)
            /// becomes its cover photo.
            ///
            /// As in { start_time: 1700000000, cover: 'https://example.com/cover.jpg', }
            @export(implementation) public var eventParams: GraphField<LiveVideoEventParameter> { .init("event_params") }
            /// Tells if the one fisheye video has been cropped
            @export(implementation) public var fisheyeVideoCropped: GraphField<Swift.Bool> { .init("fisheye_video_cropped") }
            /// Front z rotation of the one fisheye video, in degrees
            @export(implementation) public var frontZRotation: GraphField<Swift.Double> { .init("front_z_rotation") }
            /// Marks a 360 live broadcast.
            @export(implementation) public var isSpherical: GraphField<Swift.Bool> { .init("is_spherical") }
            /// Field of view that the camera had
            @export(implementation) public var originalFOV: GraphField<Swift.Int> { .init("original_fov") }
            /// Who may see this live video.
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// Projection to expect of a 360 live stream; EQUIRECTANGULAR by default.
            @export(implementation) public var projection: GraphField<EventLiveVideosProjection> { .init("projection") }
            /// False gives a preview of the stream before it goes live.
            ///
            /// Deprecated: set status instead.
            @export(implementation) public var published: GraphField<Swift.Bool> { .init("published") }
            /// Format of a spatial audio stream. Left out, the audio is taken to be mono or stereo.
            @export(implementation) public var spatialAudioFormat: GraphField<EventLiveVideosSpatialAudioFormat> { .init("spatial_audio_format") }
            /// State of the broadcast. `LIVE_NOW` is on air for users to see. `UNPUBLISHED` is being prepared,
            /// hidden from other users, and may be deleted automatically after some hours. To plan one ahead, use
            /// the `SCHEDULED` states.
            @export(implementation) public var status: GraphField<EventLiveVideosStatus> { .init("status") }
            /// Stereoscopic layout of the video.
            @export(implementation) public var stereoscopicMode: GraphField<EventLiveVideosStereoscopicMode> { .init("stereoscopic_mode") }
            /// True stops the stream upon the RTMP command deleteStream.
            @export(implementation) public var stopOnDeleteStream: GraphField<Swift.Bool> { .init("stop_on_delete_stream") }
            /// Title of the new live video, 254 characters at most.
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
        }

        /// What `user/live_videos.create` holds.
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
                /// `stream_url`.
                @export(implementation) public var streamURL: GraphField<Swift.String> { .init("stream_url") }
                /// `secure_stream_url`.
                @export(implementation) public var secureStreamURL: GraphField<Swift.String> { .init("secure_stream_url") }
                /// `stream_secondary_urls`.
                @export(implementation) public var streamSecondaryURLs: GraphField<[Swift.String]> { .init("stream_secondary_urls") }
                /// `secure_stream_secondary_urls`.
                @export(implementation) public var secureStreamSecondaryURLs: GraphField<[Swift.String]> { .init("secure_stream_secondary_urls") }
                /// `dash_ingest_url`.
                @export(implementation) public var dashIngestURL: GraphField<Swift.String> { .init("dash_ingest_url") }
                /// `dash_ingest_secondary_urls`.
                @export(implementation) public var dashIngestSecondaryURLs: GraphField<[Swift.String]> { .init("dash_ingest_secondary_urls") }
                /// `event_id`.
                @export(implementation) public var eventID: GraphField<Swift.String> { .init("event_id") }
            }
        }
    }

    /// Lists the LiveVideos of a User.
    ///
    /// `GET /{user_id}/live_videos`
    ///
    /// Errors: ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/live_videos/)
    public static func liveVideos(
        _ userID: Swift.String,
        broadcastStatus: [UserLiveVideosBroadcastStatus]? = nil,
        source: UserLiveVideosSource? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<LiveVideo> fields: () -> GraphSelection<LiveVideo> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<LiveVideo>> {
        var request = GraphRequest<GraphConnection<LiveVideo>>(.get, "/\(userID)/live_videos", fields: fields())
        request.set(GraphField<[UserLiveVideosBroadcastStatus]>("broadcast_status"), broadcastStatus)
        request.set(GraphField<UserLiveVideosSource>("source"), source)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{user_id}/music`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/music/)
    public static func music(
        _ userID: Swift.String,
        targetID: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Page> fields: () -> GraphSelection<Page> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Page>> {
        var request = GraphRequest<GraphConnection<Page>>(.get, "/\(userID)/music", fields: fields())
        request.set(GraphField<Swift.String>("target_id"), targetID)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{user_id}/notifications`.
    ///
    /// Errors: ``GraphErrorCode/code288`` (288), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code613`` (613), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/notifications/)
    public struct CreateNotifications: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<User.CreateNotifications.Response> {
            GraphRequest(.post, "/\(userID)/notifications", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Bot message payload for a generic template XMA of your own, used if a bot message goes out.
            /// Optional: without it, a standard one carries only title and body of the message.
            @export(implementation) public var botMessagePayloadElements: GraphField<Swift.String> { .init("bot_message_payload_elements") }
            /// Filters for the notifications.
            @export(implementation) public var filtering: GraphField<[UserNotificationsFiltering]> { .init("filtering") }
            /// Where the a2u notification leads: a relative path with GET params.
            @export(implementation) public var href: GraphField<JSONValue> { .init("href") }
            /// Groups updates of the same kind. Optional.
            @export(implementation) public var label: GraphField<Swift.String> { .init("label") }
            /// Title, text and picture of the notification.
            @export(implementation) public var message: GraphField<User.CreateNotifications.Message> { .init("message") }
            /// IDs of the notifications concerned.
            @export(implementation) public var notifIDs: GraphField<[Swift.String]> { .init("notif_ids") }
            /// Optional payload of your own, put into the game's encoded URL once somebody clicks the notification.
            @export(implementation) public var payload: GraphField<Swift.String> { .init("payload") }
            /// True marks the given notifications as read
            @export(implementation) public var read: GraphField<Swift.Bool> { .init("read") }
            /// Reference for your logs
            @export(implementation) public var ref: GraphField<Swift.String> { .init("ref") }
            /// Delay until the notification is sent, in seconds from now
            @export(implementation) public var scheduleInterval: GraphField<Swift.Int> { .init("schedule_interval") }
            /// True marks the given notifications as seen
            @export(implementation) public var seen: GraphField<Swift.Bool> { .init("seen") }
            /// Serves to create a2u notifications.
            @export(implementation) public var template: GraphField<JSONValue> { .init("template") }
            /// Kind of notification
            @export(implementation) public var type: GraphField<UserNotificationsType> { .init("type") }
        }

        /// What `message` holds.
        public struct Message: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(title: Swift.String, body: Swift.String) {
                record = GraphRecord()
                self[\.title] = title
                self[\.body] = body
            }

            /// Members of `Message`.
            public struct Fields: GraphFields {
                public init() {}
                /// Heading of the message
                @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
                /// Text of the message
                @export(implementation) public var body: GraphField<Swift.String> { .init("body") }
                /// Where the picture is
                @export(implementation) public var mediaURL: GraphField<Foundation.URL> { .init("media_url") }
            }
        }

        /// What `user/notifications.create` holds.
        public struct Response: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `Response`.
            public struct Fields: GraphFields {
                public init() {}
                /// `success`.
                @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                /// `notification_id`.
                @export(implementation) public var notificationID: GraphField<Swift.Int> { .init("notification_id") }
            }
        }
    }

    /// `GET /{user_id}/outbox`.
    ///
    /// - Permissions: The outbox of a person requires a user access token of that person with the
    ///   `read_mailbox` permission.
    ///
    /// Permissions: ``GraphPermission/readMailbox``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/outbox)
    public static func outbox(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookThread> fields: () -> GraphSelection<FacebookThread> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookThread>> {
        var request = GraphRequest<GraphConnection<FacebookThread>>(.get, "/\(userID)/outbox", fields: fields(), permissions: ["read_mailbox"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{user_id}/payment_transactions`.
    ///
    /// - Permissions: Transactions made through an app require an access token of that app.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/payment_transactions)
    public static func paymentTransactions(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Payment> fields: () -> GraphSelection<Payment> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Payment>> {
        var request = GraphRequest<GraphConnection<Payment>>(.get, "/\(userID)/payment_transactions", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `DELETE /{user_id}/permissions`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code240`` (240).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
    public struct DeletePermissions: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)/permissions", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Name of the permission to take away
            @export(implementation) public var permission: GraphField<Swift.String> { .init("permission") }
        }
    }

    /// Your app can offer people to take back what they granted. A settings page, say, may turn off
    /// publishing to Facebook and give up `publish_actions` along with it.
    ///
    /// `DELETE /{user_id}/permissions/{permission_name}`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
    public struct DeletePermission: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        /// `permission_name` in the path.
        public var permissionName: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String, permissionName: Swift.String) {
            self.userID = userID
            self.permissionName = permissionName
        }

        public var request: GraphRequest<JSONValue> {
            GraphRequest(.delete, "/\(userID)/permissions/\(permissionName)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{user_id}/permissions`.
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/permissions/)
    public static func permissions(
        _ userID: Swift.String,
        permission: Swift.String? = nil,
        status: UserPermissionsStatus? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Permission> fields: () -> GraphSelection<Permission> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Permission>> {
        var request = GraphRequest<GraphConnection<Permission>>(.get, "/\(userID)/permissions", fields: fields())
        request.set(GraphField<Swift.String>("permission"), permission)
        request.set(GraphField<UserPermissionsStatus>("status"), status)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Lists photos that the user uploaded or is tagged in
    ///
    /// `GET /{user_id}/photos`
    ///
    /// - Permissions: Photos that somebody uploaded or is tagged in - a user access token of that person with
    ///   the `user_photos` permission.
    ///
    /// Permissions: ``GraphPermission/userPhotos``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/photos/)
    public static func photos(
        _ userID: Swift.String,
        type: UserPhotosType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Photo> fields: () -> GraphSelection<Photo> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Photo>> {
        var request = GraphRequest<GraphConnection<Photo>>(.get, "/\(userID)/photos", fields: fields(), permissions: ["user_photos"])
        request.set(GraphField<UserPhotosType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Lists photos that the user uploaded or is tagged in
    ///
    /// `GET /{user_id}/photos/uploaded`
    ///
    /// - Permissions: Photos that somebody uploaded or is tagged in - a user access token of that person with
    ///   the `user_photos` permission.
    ///
    /// Permissions: ``GraphPermission/userPhotos``.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/photos/)
    public static func photosUploaded(
        _ userID: Swift.String,
        type: UserPhotosType? = nil,
    ) -> GraphRequest<JSONValue> {
        var request = GraphRequest<JSONValue>(.get, "/\(userID)/photos/uploaded", permissions: ["user_photos"])
        request.set(GraphField<UserPhotosType>("type"), type)
        return request
    }

    /// Photo shown on the person's profile
    ///
    /// `GET /{user_id}/picture`
    ///
    /// - Access Tokens: If the ID is App-Scoped: none. For a User ID: a User or Page access token if the
    ///   request is authenticated by Facebook Login, an App access token if it comes from a server, or a
    ///   Client access token if it comes from a mobile or web client. If the ID is Page-Scoped: Page.
    /// - Permissions: None
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code459`` (459).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/picture/)
    public static func picture(
        _ userID: Swift.String,
        height: Swift.Int? = nil,
        redirect: Swift.Bool? = nil,
        type: UserPictureType? = nil,
        width: Swift.Int? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<ProfilePictureSource> fields: () -> GraphSelection<ProfilePictureSource> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<ProfilePictureSource>> {
        var request = GraphRequest<GraphConnection<ProfilePictureSource>>(.get, "/\(userID)/picture", fields: fields())
        request.set(GraphField<Swift.Int>("height"), height)
        request.set(GraphField<Swift.Bool>("redirect"), redirect)
        request.set(GraphField<UserPictureType>("type"), type)
        request.set(GraphField<Swift.Int>("width"), width)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Posts on this User.
    ///
    /// `GET /{user_id}/posts`
    ///
    /// - Access Tokens: User
    /// - Permissions: `user_posts`
    ///
    /// Permissions: ``GraphPermission/userPosts``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/posts)
    public static func posts(
        _ userID: Swift.String,
        includeHidden: Swift.Bool? = nil,
        showExpired: Swift.Bool? = nil,
        with: UserPostsWith? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Post> fields: () -> GraphSelection<Post> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Post>> {
        var request = GraphRequest<GraphConnection<Post>>(.get, "/\(userID)/posts", fields: fields(), permissions: ["user_posts"])
        request.set(GraphField<Swift.Bool>("include_hidden"), includeHidden)
        request.set(GraphField<Swift.Bool>("show_expired"), showExpired)
        request.set(GraphField<UserPostsWith>("with"), with)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `GET /{user_id}/rich_media_documents`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/rich_media_documents/)
    public static func richMediaDocuments(
        _ userID: Swift.String,
        query: Swift.String? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<FacebookCanvas> fields: () -> GraphSelection<FacebookCanvas> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<FacebookCanvas>> {
        var request = GraphRequest<GraphConnection<FacebookCanvas>>(.get, "/\(userID)/rich_media_documents", fields: fields())
        request.set(GraphField<Swift.String>("query"), query)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{user_id}/scores`.
    ///
    /// - Permissions: The `pubish_actions` permission was removed on April 24, 2018, says the Breaking
    ///   Changes Changelog. For sharing by app users, use the Sharing products instead.
    /// - Permissions: Only apps in the category Games that were once granted the `publish_actions` permission
    ///   can use the Scores API.
    /// - Permissions: Scores of a person can be published with a user access token that has the
    ///   `publish_actions` permission.
    /// - Permissions: If the `publish_actions` permission was granted earlier, an app access token will do.
    ///
    /// Permissions: ``GraphPermission/pubishActions``, ``GraphPermission/publishActions``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/scores)
    public struct CreateScores: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(userID)/scores", parameters: record, permissions: ["pubish_actions", "publish_actions"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Score to give to this person.
            @export(implementation) public var score: GraphField<Swift.Int> { .init("score") }
        }
    }

    /// Deletes this person's score, but only that from your app.
    ///
    /// `DELETE /{user_id}/scores`
    ///
    /// - Permissions: The `pubish_actions` permission was removed on April 24, 2018, says the Breaking
    ///   Changes Changelog.
    /// - Permissions: Only apps in the category Games that were once granted the `publish_actions` permission
    ///   can use the Scores API.
    /// - Permissions: A person's scores from this app can be deleted with a user access token that has the
    ///   `publish_actions` permission.
    /// - Permissions: If the `publish_actions` permission was granted earlier, an app access token will do.
    ///
    /// Permissions: ``GraphPermission/pubishActions``, ``GraphPermission/publishActions``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/scores)
    public struct DeleteScores: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(userID)/scores", parameters: record, permissions: ["pubish_actions", "publish_actions"])
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// `GET /{user_id}/scores`.
    ///
    /// - Permissions: Scores of a person in an app can be seen with an access token of that app.
    /// - Permissions: Scores of a person from other apps require a user access token with the
    ///   `user_games_activity` permission.
    ///
    /// Permissions: ``GraphPermission/userGamesActivity``.
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/v18.0/user/scores)
    public static func scores(
        _ userID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
    ) -> GraphRequest<GraphConnection<JSONValue>> {
        var request = GraphRequest<GraphConnection<JSONValue>>(.get, "/\(userID)/scores", permissions: ["user_games_activity"])
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// `POST /{user_id}/videos`.
    ///
    /// Errors: ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code6000`` (6000), ``GraphErrorCode/code6001`` (6001), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code194`` (194), ``GraphErrorCode/code210`` (210).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/videos/)
    public struct CreateVideos: GraphOperation {
        /// `user_id` in the path.
        public var userID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(userID: Swift.String) {
            self.userID = userID
        }

        public var request: GraphRequest<User.CreateVideos.Response> {
            GraphRequest(.post, "/\(userID)/videos", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Everstore handle of the wave animation for an audio story video
            @export(implementation) public var audioStoryWaveAnimationHandle: GraphField<Swift.String> { .init("audio_story_wave_animation_handle") }
            /// Category of the video's content.
            @export(implementation) public var contentCategory: GraphField<UserVideosContentCategory> { .init("content_category") }
            /// Text of the post, which may appear in a story about the video. Entities and emojis are possible as
            /// rich text.
            @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
            /// Status that lets the sponsor boost the post directly.
            @export(implementation) public var directShareStatus: GraphField<Swift.Int> { .init("direct_share_status") }
            /// Whether the video can be embedded elsewhere.
            @export(implementation) public var embeddable: GraphField<Swift.Bool> { .init("embeddable") }
            /// End offset
            @export(implementation) public var endOffset: GraphField<Swift.Int> { .init("end_offset") }
            /// Size of the whole video file in bytes.
            @export(implementation) public var fileSize: GraphField<Swift.Int> { .init("file_size") }
            /// URL at which the video file can be fetched. Not possible together with `upload_phase`.
            @export(implementation) public var fileURL: GraphField<Swift.String> { .init("file_url") }
            /// Tells if the one fisheye video has been cropped
            @export(implementation) public var fisheyeVideoCropped: GraphField<Swift.Bool> { .init("fisheye_video_cropped") }
            /// Vertical field of view of a 360 video
            @export(implementation) public var fov: GraphField<Swift.Int> { .init("fov") }
            /// Front z rotation of the one fisheye video, in degrees
            @export(implementation) public var frontZRotation: GraphField<Swift.Double> { .init("front_z_rotation") }
            /// Guide of a 360 video: keyframes in strictly ascending order of their times. Each is an array of time
            /// in the video (seconds), pitch (-90 to 90 degrees), yaw (-180 to 180 degrees) and, optionally, field
            /// of view (40 to 90 degrees).
            @export(implementation) public var guide: GraphField<[[Swift.Int]]> { .init("guide") }
            /// Whether the Guide of a 360 video is on.
            @export(implementation) public var guideEnabled: GraphField<Swift.Bool> { .init("guide_enabled") }
            /// Horizontal direction in which a 360 video opens.
            @export(implementation) public var initialHeading: GraphField<Swift.Int> { .init("initial_heading") }
            /// Vertical direction in which a 360 video opens.
            @export(implementation) public var initialPitch: GraphField<Swift.Int> { .init("initial_pitch") }
            /// True if the video serves as an audio recording
            @export(implementation) public var isVoiceClip: GraphField<Swift.Bool> { .init("is_voice_clip") }
            /// `true` keeps the video out of stories in feed and timeline.
            ///
            /// Default: `false`.
            @export(implementation) public var noStory: GraphField<Swift.Bool> { .init("no_story") }
            /// Field of view that the source camera had
            @export(implementation) public var originalFOV: GraphField<Swift.Int> { .init("original_fov") }
            /// Projection in which the uploaded 360 video was made.
            @export(implementation) public var originalProjectionType: GraphField<UserVideosOriginalProjectionType> { .init("original_projection_type") }
            /// Whether to show the post in RedSpace.
            @export(implementation) public var postingToRedspace: GraphField<PageFeedPostingToRedspace> { .init("posting_to_redspace") }
            /// Who may see the video. Defaults to the level that the app was granted in the Login Dialog, and
            /// cannot be more open than that.
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// ID of the prompt (in prompts or in purple rain) that led to this post
            @export(implementation) public var promptID: GraphField<Swift.String> { .init("prompt_id") }
            /// Tracking string of the prompt for this video post
            @export(implementation) public var promptTrackingString: GraphField<Swift.String> { .init("prompt_tracking_string") }
            /// Metadata that clip reacts needs
            @export(implementation) public var reactModeMetadata: GraphField<JSONValue> { .init("react_mode_metadata", .jsonText) }
            /// ID of a sticker that the post contains
            @export(implementation) public var referencedStickerID: GraphField<Swift.String> { .init("referenced_sticker_id") }
            /// ID of the video to be replaced by this upload
            @export(implementation) public var replaceVideoID: GraphField<Swift.String> { .init("replace_video_id") }
            /// Images from which to make the video, and how.
            @export(implementation) public var slideshowSpec: GraphField<User.CreateVideos.SlideshowSpec> { .init("slideshow_spec") }
            /// Form data of the video. Required.
            @export(implementation) public var source: GraphField<Swift.String> { .init("source") }
            /// Marks a video recorded in 360 format.
            ///
            /// Default: `false`.
            @export(implementation) public var spherical: GraphField<Swift.Bool> { .init("spherical") }
            /// ID of the Facebook Page tagged as the sponsor of the video post
            @export(implementation) public var sponsorID: GraphField<Swift.String> { .init("sponsor_id") }
            /// Byte at which this chunk of the file starts.
            @export(implementation) public var startOffset: GraphField<Swift.Int> { .init("start_offset") }
            /// How the video is to be replaced
            @export(implementation) public var swapMode: GraphField<UserVideosSwapMode> { .init("swap_mode") }
            /// Title of this video
            @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
            /// Properties from which the video's transcode settings are computed
            @export(implementation) public var transcodeSettingProperties: GraphField<Swift.String> { .init("transcode_setting_properties") }
            /// What the content is while unpublished: scheduled, draft or ads_post, for example.
            @export(implementation) public var unpublishedContentType: GraphField<AlbumPhotosUnpublishedContentType> { .init("unpublished_content_type") }
            /// Step of the chunked upload.
            @export(implementation) public var uploadPhase: GraphField<UserVideosUploadPhase> { .init("upload_phase") }
            /// ID of the session for a chunked upload.
            @export(implementation) public var uploadSessionID: GraphField<Swift.String> { .init("upload_session_id") }
            /// Form data of one chunk of the video file. Required in the `transfer` phase of the upload.
            @export(implementation) public var videoFileChunk: GraphField<Swift.String> { .init("video_file_chunk") }
            /// Original video ID
            @export(implementation) public var videoIDOriginal: GraphField<Swift.String> { .init("video_id_original") }
        }

        /// What `slideshow_spec` holds.
        public struct SlideshowSpec: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(imagesURLs: [Foundation.URL]) {
                record = GraphRecord()
                self[\.imagesURLs] = imagesURLs
            }

            /// Members of `SlideshowSpec`.
            public struct Fields: GraphFields {
                public init() {}
                /// URLs of 3 to 7 images. Required.
                @export(implementation) public var imagesURLs: GraphField<[Foundation.URL]> { .init("images_urls") }
                /// How long each image shows, in milliseconds. Default: 1000.
                @export(implementation) public var durationMs: GraphField<Swift.Int> { .init("duration_ms") }
                /// How long images take to crossfade, in milliseconds. Default: 1000.
                @export(implementation) public var transitionMs: GraphField<Swift.Int> { .init("transition_ms") }
                /// `reordering_opt_in`.
                ///
                /// Default: `false`.
                @export(implementation) public var reorderingOptIn: GraphField<Swift.Bool> { .init("reordering_opt_in") }
                /// `music_variations_opt_in`.
                ///
                /// Default: `false`.
                @export(implementation) public var musicVariationsOptIn: GraphField<Swift.Bool> { .init("music_variations_opt_in") }
            }
        }

        /// What `user/videos.create` holds.
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
                /// `upload_session_id`.
                @export(implementation) public var uploadSessionID: GraphField<Swift.String> { .init("upload_session_id") }
                /// `video_id`.
                @export(implementation) public var videoID: GraphField<Swift.String> { .init("video_id") }
                /// `start_offset`.
                @export(implementation) public var startOffset: GraphField<Swift.String> { .init("start_offset") }
                /// `end_offset`.
                @export(implementation) public var endOffset: GraphField<Swift.String> { .init("end_offset") }
                /// `success`.
                @export(implementation) public var success: GraphField<Swift.Bool> { .init("success") }
                /// `skip_upload`.
                @export(implementation) public var skipUpload: GraphField<Swift.Bool> { .init("skip_upload") }
                /// `upload_domain`.
                @export(implementation) public var uploadDomain: GraphField<Swift.String> { .init("upload_domain") }
                /// `region_hint`.
                @export(implementation) public var regionHint: GraphField<Swift.String> { .init("region_hint") }
                /// `xpv_asset_id`.
                @export(implementation) public var xpvAssetID: GraphField<Swift.String> { .init("xpv_asset_id") }
                /// `is_xpv_single_prod`.
                @export(implementation) public var isXpvSingleProd: GraphField<Swift.Bool> { .init("is_xpv_single_prod") }
                /// `transcode_bit_rate_bps`.
                @export(implementation) public var transcodeBitRateBps: GraphField<Swift.String> { .init("transcode_bit_rate_bps") }
                /// `transcode_dimension`.
                @export(implementation) public var transcodeDimension: GraphField<Swift.String> { .init("transcode_dimension") }
                /// `should_expand_to_transcode_dimension`.
                @export(implementation) public var shouldExpandToTranscodeDimension: GraphField<Swift.Bool> { .init("should_expand_to_transcode_dimension") }
                /// `action_id`.
                @export(implementation) public var actionID: GraphField<Swift.String> { .init("action_id") }
                /// `gop_size_seconds`.
                @export(implementation) public var gopSizeSeconds: GraphField<Swift.String> { .init("gop_size_seconds") }
                /// `target_video_codec`.
                @export(implementation) public var targetVideoCodec: GraphField<Swift.String> { .init("target_video_codec") }
                /// `target_hdr`.
                @export(implementation) public var targetHDR: GraphField<Swift.String> { .init("target_hdr") }
                /// `maximum_frame_rate`.
                @export(implementation) public var maximumFrameRate: GraphField<Swift.String> { .init("maximum_frame_rate") }
            }
        }
    }

    /// Videos that the person uploaded or is tagged in
    ///
    /// `GET /{user_id}/videos`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/accessTokenHasExpired`` (190).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/user/videos/)
    public static func videos(
        _ userID: Swift.String,
        type: UserVideosType? = nil,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<Video> fields: () -> GraphSelection<Video> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<Video>> {
        var request = GraphRequest<GraphConnection<Video>>(.get, "/\(userID)/videos", fields: fields())
        request.set(GraphField<UserVideosType>("type"), type)
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
