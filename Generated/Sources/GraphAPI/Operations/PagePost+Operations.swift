// Made from the reference pages of `page-post` and its edges by graphgen; edits to this file are lost.

public import Foundation

extension PagePost {
    /// Open to selected developers only. Everybody else deletes posts in the Business Manager.
    ///
    /// `DELETE /{page_post_id}`
    ///
    /// Errors: ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code100`` (100), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/)
    public struct Delete: GraphOperation {
        /// `page_post_id` in the path.
        public var pagePostID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pagePostID: Swift.String) {
            self.pagePostID = pagePostID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.delete, "/\(pagePostID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
        }
    }

    /// A post that a Page has published or scheduled.
    ///
    /// `GET /{page_post_id}`
    ///
    /// - Page Public Content Access: Reading may require this feature permission.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code80001`` (80001), ``GraphErrorCode/accessTokenHasExpired`` (190), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368), ``GraphErrorCode/code459`` (459), ``GraphErrorCode/code3001`` (3001), ``GraphErrorCode/code2500`` (2500).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/)
    public static func read(
        _ pagePostID: Swift.String,
        @GraphSelectionBuilder<PagePost> fields: () -> GraphSelection<PagePost> = { GraphSelection() },
    ) -> GraphRequest<PagePost> {
        GraphRequest(.get, "/\(pagePostID)", fields: fields())
    }

    /// `POST /{page_post_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200), ``GraphErrorCode/code210`` (210), ``GraphErrorCode/temporarilyBlockedForPoliciesViolations`` (368).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/page-post/)
    public struct Update: GraphOperation {
        /// `page_post_id` in the path.
        public var pagePostID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(pagePostID: Swift.String) {
            self.pagePostID = pagePostID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(pagePostID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// Photos or videos to attach
            @export(implementation) public var attachedMedia: GraphField<[PagePost.Update.AttachedMedia]> { .init("attached_media") }
            /// As its name says
            @export(implementation) public var backdatedTime: GraphField<Foundation.Date> { .init("backdated_time") }
            /// As its name says
            ///
            /// Default: `none`.
            @export(implementation) public var backdatedTimeGranularity: GraphField<AlbumPhotosBackdatedTimeGranularity> { .init("backdated_time_granularity") }
            /// ID of the composer session
            @export(implementation) public var composerSessionID: GraphField<Swift.String> { .init("composer_session_id") }
            /// Status that lets the sponsor boost the post directly.
            @export(implementation) public var directShareStatus: GraphField<Swift.Int> { .init("direct_share_status") }
            /// IDs of those whom the user mentioned explicitly by typing, rather than the product by itself.
            @export(implementation) public var explicitlyAddedMentioneeIDs: GraphField<[Swift.Int]> { .init("explicitly_added_mentionee_ids") }
            /// As its name says
            @export(implementation) public var feedStoryVisibility: GraphField<PagePostFeedStoryVisibility> { .init("feed_story_visibility") }
            /// As its name says
            @export(implementation) public var isApproved: GraphField<Swift.Bool> { .init("is_approved") }
            /// Whether the location was given explicitly
            @export(implementation) public var isExplicitLocation: GraphField<Swift.Bool> { .init("is_explicit_location") }
            /// As its name says
            @export(implementation) public var isHidden: GraphField<Swift.Bool> { .init("is_hidden") }
            /// As its name says
            @export(implementation) public var isPinned: GraphField<Swift.Bool> { .init("is_pinned") }
            /// As its name says
            @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            /// As its name says
            @export(implementation) public var ogActionTypeID: GraphField<Swift.String> { .init("og_action_type_id") }
            /// As its name says
            @export(implementation) public var ogHideObjectAttachment: GraphField<Swift.Bool> { .init("og_hide_object_attachment") }
            /// As its name says
            @export(implementation) public var ogIconID: GraphField<Swift.String> { .init("og_icon_id") }
            /// As its name says
            @export(implementation) public var ogObjectID: GraphField<GraphUnion<(Swift.String, Foundation.URL)>> { .init("og_object_id") }
            /// As its name says
            @export(implementation) public var ogPhrase: GraphField<Swift.String> { .init("og_phrase") }
            /// Whether the post should make a profile badge
            @export(implementation) public var ogSetProfileBadge: GraphField<Swift.Bool> { .init("og_set_profile_badge") }
            /// As its name says
            @export(implementation) public var ogSuggestionMechanism: GraphField<Swift.String> { .init("og_suggestion_mechanism") }
            /// As its name says
            @export(implementation) public var place: GraphField<Swift.String> { .init("place") }
            /// As its name says
            @export(implementation) public var privacy: GraphField<PrivacyParameter> { .init("privacy") }
            /// As its name says
            @export(implementation) public var productItem: GraphField<PagePost.Update.ProductItem> { .init("product_item") }
            /// As its name says
            @export(implementation) public var scheduledPublishTime: GraphField<Swift.Int> { .init("scheduled_publish_time") }
            /// Whether edits of the product should be synced
            @export(implementation) public var shouldSyncProductEdit: GraphField<Swift.Bool> { .init("should_sync_product_edit") }
            /// Type of the source
            @export(implementation) public var sourceType: GraphField<Swift.String> { .init("source_type") }
            /// ID of the Facebook Page tagged as the sponsor of the Feed post
            @export(implementation) public var sponsorID: GraphField<Swift.String> { .init("sponsor_id") }
            /// How the sponsor relates to the post, say Presented By or Paid PartnershipWith
            @export(implementation) public var sponsorRelationship: GraphField<Swift.Int> { .init("sponsor_relationship") }
            /// As its name says
            @export(implementation) public var tags: GraphField<[Swift.Int]> { .init("tags") }
            /// ID of the text format preset
            @export(implementation) public var textFormatPresetID: GraphField<Swift.String> { .init("text_format_preset_id") }
            /// As its name says
            @export(implementation) public var timelineVisibility: GraphField<PagePostTimelineVisibility> { .init("timeline_visibility") }
            /// As its name says
            @export(implementation) public var tracking: GraphField<JSONValue> { .init("tracking", .jsonText) }
        }

        /// What `attached_media` holds.
        public struct AttachedMedia: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `AttachedMedia`.
            public struct Fields: GraphFields {
                public init() {}
                /// `media_fbid`.
                @export(implementation) public var mediaFBID: GraphField<Swift.String> { .init("media_fbid") }
                /// `message`.
                @export(implementation) public var message: GraphField<Swift.String> { .init("message") }
            }
        }

        /// What `product_item` holds.
        public struct ProductItem: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(value: Swift.Double, unit: PagePostUnit, length: Swift.Double, width: Swift.Double, baseState: PagePostBaseState) {
                record = GraphRecord()
                self[\.value] = value
                self[\.unit] = unit
                self[\.length] = length
                self[\.width] = width
                self[\.baseState] = baseState
            }

            /// Members of `ProductItem`.
            public struct Fields: GraphFields {
                public init() {}
                /// `title`.
                @export(implementation) public var title: GraphField<Swift.String> { .init("title") }
                /// `price`.
                @export(implementation) public var price: GraphField<Swift.Double> { .init("price") }
                /// `currency`.
                ///
                /// Default: `USD`.
                @export(implementation) public var currency: GraphField<Swift.String> { .init("currency") }
                /// `retail_price`.
                @export(implementation) public var retailPrice: GraphField<Swift.Double> { .init("retail_price") }
                /// `shipping_price`.
                @export(implementation) public var shippingPrice: GraphField<Swift.Double> { .init("shipping_price") }
                /// `condition`.
                ///
                /// Default: `used`.
                @export(implementation) public var condition: GraphField<Swift.String> { .init("condition") }
                /// `description`.
                ///
                /// Default: ``.
                @export(implementation) public var description: GraphField<Swift.String> { .init("description") }
                /// `pickup_delivery_info`.
                ///
                /// Default: ``.
                @export(implementation) public var pickupDeliveryInfo: GraphField<Swift.String> { .init("pickup_delivery_info") }
                /// `location_page_id`.
                ///
                /// Default: ``.
                @export(implementation) public var locationPageID: GraphField<Swift.String> { .init("location_page_id") }
                /// `price_type`.
                ///
                /// Default: `fixed`.
                @export(implementation) public var priceType: GraphField<Swift.String> { .init("price_type") }
                /// `multiple_item_type`.
                ///
                /// Default: `SINGLE_ITEM`.
                @export(implementation) public var multipleItemType: GraphField<Swift.String> { .init("multiple_item_type") }
                /// `category_id`.
                @export(implementation) public var categoryID: GraphField<Swift.String> { .init("category_id") }
                /// `category_source`.
                @export(implementation) public var categorySource: GraphField<PagePostCategorySource> { .init("category_source") }
                /// `predict_category_id`.
                @export(implementation) public var predictCategoryID: GraphField<Swift.String> { .init("predict_category_id") }
                /// `predict_leaf_category_id`.
                @export(implementation) public var predictLeafCategoryID: GraphField<Swift.String> { .init("predict_leaf_category_id") }
                /// `sherlock_image_model_signature`.
                ///
                /// Default: ``.
                @export(implementation) public var sherlockImageModelSignature: GraphField<Swift.String> { .init("sherlock_image_model_signature") }
                /// `sherlock_model_id`.
                ///
                /// Default: `0`.
                @export(implementation) public var sherlockModelID: GraphField<Swift.Int> { .init("sherlock_model_id") }
                /// `sherlock_used_category_feature`.
                @export(implementation) public var sherlockUsedCategoryFeature: GraphField<PagePostSherlockUsedCategoryFeature> { .init("sherlock_used_category_feature") }
                /// `latitude`.
                @export(implementation) public var latitude: GraphField<Swift.Double> { .init("latitude") }
                /// `longitude`.
                @export(implementation) public var longitude: GraphField<Swift.Double> { .init("longitude") }
                /// `quantity`.
                @export(implementation) public var quantity: GraphField<Swift.Int> { .init("quantity") }
                /// `serialized_verticals_data`.
                ///
                /// Default: ``.
                @export(implementation) public var serializedVerticalsData: GraphField<Swift.String> { .init("serialized_verticals_data") }
                /// `commerce_verticals_data`.
                @export(implementation) public var commerceVerticalsData: GraphField<GraphRecord> { .init("commerce_verticals_data") }
                /// `autos_make`.
                @export(implementation) public var autosMake: GraphField<Swift.String> { .init("autos_make") }
                /// `autos_model`.
                @export(implementation) public var autosModel: GraphField<Swift.String> { .init("autos_model") }
                /// `autos_year`.
                @export(implementation) public var autosYear: GraphField<Swift.String> { .init("autos_year") }
                /// `autos_odometer`.
                @export(implementation) public var autosOdometer: GraphField<Swift.String> { .init("autos_odometer") }
                /// `autos_odometer_units`.
                ///
                /// Default: ``.
                @export(implementation) public var autosOdometerUnits: GraphField<Swift.String> { .init("autos_odometer_units") }
                /// `autos_vin`.
                @export(implementation) public var autosVIN: GraphField<Swift.String> { .init("autos_vin") }
                /// `draft_type`.
                @export(implementation) public var draftType: GraphField<PagePostDraftType> { .init("draft_type") }
                /// `is_preview`.
                ///
                /// Default: `false`.
                @export(implementation) public var isPreview: GraphField<Swift.Bool> { .init("is_preview") }
                /// `status_type`.
                ///
                /// Default: `commerce_sell_options`.
                @export(implementation) public var statusType: GraphField<PagePostStatusType> { .init("status_type") }
                /// `original_commerce_item_id`.
                @export(implementation) public var originalCommerceItemID: GraphField<Swift.String> { .init("original_commerce_item_id") }
                /// `original_for_sale_item_id`.
                @export(implementation) public var originalForSaleItemID: GraphField<Swift.String> { .init("original_for_sale_item_id") }
                /// `original_post_id`.
                @export(implementation) public var originalPostID: GraphField<Swift.String> { .init("original_post_id") }
                /// `original_product_item_id`.
                @export(implementation) public var originalProductItemID: GraphField<Swift.String> { .init("original_product_item_id") }
                /// `collection_id`.
                @export(implementation) public var collectionID: GraphField<Swift.String> { .init("collection_id") }
                /// `graphapi_has_photo_hint_for_loki`.
                ///
                /// Default: `false`.
                @export(implementation) public var graphapiHasPhotoHintForLoki: GraphField<Swift.Bool> { .init("graphapi_has_photo_hint_for_loki") }
                /// `shipping_offered`.
                ///
                /// Default: `false`.
                @export(implementation) public var shippingOffered: GraphField<Swift.Bool> { .init("shipping_offered") }
                /// `delivery_type`.
                ///
                /// Default: `in_person`.
                @export(implementation) public var deliveryType: GraphField<PagePostDeliveryType> { .init("delivery_type") }
                /// `delivery_types`.
                @export(implementation) public var deliveryTypes: GraphField<[PagePostProductItemDeliveryType]> { .init("delivery_types") }
                /// `shipping_services`.
                @export(implementation) public var shippingServices: GraphField<[PagePostShippingService]> { .init("shipping_services") }
                /// `parcel_type`.
                @export(implementation) public var parcelType: GraphField<PagePostParcelType> { .init("parcel_type") }
                /// `seller_address_id`.
                @export(implementation) public var sellerAddressID: GraphField<Swift.String> { .init("seller_address_id") }
                /// `seller_email`.
                ///
                /// Default: ``.
                @export(implementation) public var sellerEmail: GraphField<Swift.String> { .init("seller_email") }
                /// `attribute_data`.
                @export(implementation) public var attributeData: GraphField<GraphRecord> { .init("attribute_data") }
                /// `carrier`.
                ///
                /// Default: ``.
                @export(implementation) public var carrier: GraphField<Swift.String> { .init("carrier") }
                /// `internal_memory`.
                ///
                /// Default: ``.
                @export(implementation) public var internalMemory: GraphField<Swift.String> { .init("internal_memory") }
                /// `device_name`.
                ///
                /// Default: ``.
                @export(implementation) public var deviceName: GraphField<Swift.String> { .init("device_name") }
                /// `platform`.
                ///
                /// Default: ``.
                @export(implementation) public var platform: GraphField<Swift.String> { .init("platform") }
                /// `decor_style`.
                ///
                /// Default: ``.
                @export(implementation) public var decorStyle: GraphField<Swift.String> { .init("decor_style") }
                /// `attribute_data_freeform`.
                @export(implementation) public var attributeDataFreeform: GraphField<[Swift.String: Swift.String]> { .init("attribute_data_freeform") }
                /// `attribute_data_normalized`.
                @export(implementation) public var attributeDataNormalized: GraphField<[Swift.String: [Swift.String]]> { .init("attribute_data_normalized") }
                /// `variants`.
                @export(implementation) public var variants: GraphField<[GraphRecord]> { .init("variants") }
                /// `additional_variant_attributes`.
                @export(implementation) public var additionalVariantAttributes: GraphField<[GraphRecord]> { .init("additional_variant_attributes") }
                /// `variant_label`.
                ///
                /// Default: ``.
                @export(implementation) public var variantLabel: GraphField<Swift.String> { .init("variant_label") }
                /// `variant_value`.
                ///
                /// Default: ``.
                @export(implementation) public var variantValue: GraphField<Swift.String> { .init("variant_value") }
                /// `commerce_shipping_delivery_type`.
                @export(implementation) public var commerceShippingDeliveryType: GraphField<PagePostCommerceShippingDeliveryType> { .init("commerce_shipping_delivery_type") }
                /// `shipping_option_type`.
                @export(implementation) public var shippingOptionType: GraphField<PagePostShippingOptionType> { .init("shipping_option_type") }
                /// `shipping_options_data`.
                @export(implementation) public var shippingOptionsData: GraphField<[GraphRecord]> { .init("shipping_options_data") }
                /// `shipping_label_price`.
                @export(implementation) public var shippingLabelPrice: GraphField<GraphRecord> { .init("shipping_label_price") }
                /// `shipping_label_rate_code`.
                @export(implementation) public var shippingLabelRateCode: GraphField<Swift.String> { .init("shipping_label_rate_code") }
                /// `shipping_cost_option`.
                @export(implementation) public var shippingCostOption: GraphField<Swift.String> { .init("shipping_cost_option") }
                /// `commerce_shipping_carrier`.
                @export(implementation) public var commerceShippingCarrier: GraphField<PagePostCommerceShippingCarrier> { .init("commerce_shipping_carrier") }
                /// `shipping_calculation_logic_version`.
                @export(implementation) public var shippingCalculationLogicVersion: GraphField<Swift.Double> { .init("shipping_calculation_logic_version") }
                /// `shipping_label_rate_type`.
                @export(implementation) public var shippingLabelRateType: GraphField<Swift.String> { .init("shipping_label_rate_type") }
                /// `shipping_service_type`.
                @export(implementation) public var shippingServiceType: GraphField<Swift.String> { .init("shipping_service_type") }
                /// `shipping_package_weight`.
                @export(implementation) public var shippingPackageWeight: GraphField<GraphRecord> { .init("shipping_package_weight") }
                /// `big_weight`.
                @export(implementation) public var bigWeight: GraphField<GraphRecord> { .init("big_weight") }
                /// `value`.
                @export(implementation) public var value: GraphField<Swift.Double> { .init("value") }
                /// `unit`.
                @export(implementation) public var unit: GraphField<PagePostUnit> { .init("unit") }
                /// `small_weight`.
                @export(implementation) public var smallWeight: GraphField<GraphRecord> { .init("small_weight") }
                /// `shipping_package_dimensions`.
                @export(implementation) public var shippingPackageDimensions: GraphField<GraphRecord> { .init("shipping_package_dimensions") }
                /// `length`.
                @export(implementation) public var length: GraphField<Swift.Double> { .init("length") }
                /// `width`.
                @export(implementation) public var width: GraphField<Swift.Double> { .init("width") }
                /// `height`.
                @export(implementation) public var height: GraphField<Swift.Double> { .init("height") }
                /// `shipping_cost_range_lower_cost`.
                @export(implementation) public var shippingCostRangeLowerCost: GraphField<GraphRecord> { .init("shipping_cost_range_lower_cost") }
                /// `shipping_cost_range_upper_cost`.
                @export(implementation) public var shippingCostRangeUpperCost: GraphField<GraphRecord> { .init("shipping_cost_range_upper_cost") }
                /// `nearby_locations`.
                @export(implementation) public var nearbyLocations: GraphField<[GraphRecord]> { .init("nearby_locations") }
                /// `auto_price_drop_new_price`.
                @export(implementation) public var autoPriceDropNewPrice: GraphField<[GraphRecord]> { .init("auto_price_drop_new_price") }
                /// `created_through_nlu_conversion`.
                @export(implementation) public var createdThroughNLUConversion: GraphField<Swift.Bool> { .init("created_through_nlu_conversion") }
                /// `auction_duration`.
                @export(implementation) public var auctionDuration: GraphField<Swift.Int> { .init("auction_duration") }
                /// `auction_minimum_bid_increment`.
                @export(implementation) public var auctionMinimumBidIncrement: GraphField<Swift.Int> { .init("auction_minimum_bid_increment") }
                /// `video_ids`.
                @export(implementation) public var videoIDs: GraphField<[Swift.String]> { .init("video_ids") }
                /// `video_types`.
                @export(implementation) public var videoTypes: GraphField<[PagePostVideoType]> { .init("video_types") }
                /// `three_d_models_data`.
                @export(implementation) public var threeDModelsData: GraphField<[GraphRecord]> { .init("three_d_models_data") }
                /// `product_group_id`.
                @export(implementation) public var productGroupID: GraphField<Swift.String> { .init("product_group_id") }
                /// `listing_type`.
                @export(implementation) public var listingType: GraphField<PagePostListingType> { .init("listing_type") }
                /// `live_shopping_video_id`.
                @export(implementation) public var liveShoppingVideoID: GraphField<Swift.String> { .init("live_shopping_video_id") }
                /// `is_live_shopping_dummy_listing`.
                @export(implementation) public var isLiveShoppingDummyListing: GraphField<Swift.Bool> { .init("is_live_shopping_dummy_listing") }
                /// `min_acceptable_checkout_offer_price`.
                @export(implementation) public var minAcceptableCheckoutOfferPrice: GraphField<Swift.Double> { .init("min_acceptable_checkout_offer_price") }
                /// `comparable_price`.
                @export(implementation) public var comparablePrice: GraphField<Swift.Double> { .init("comparable_price") }
                /// `comparable_price_type`.
                @export(implementation) public var comparablePriceType: GraphField<Swift.String> { .init("comparable_price_type") }
                /// `category_model_source`.
                @export(implementation) public var categoryModelSource: GraphField<PagePostCategoryModelSource> { .init("category_model_source") }
                /// `xpost_profile_audience`.
                @export(implementation) public var xpostProfileAudience: GraphField<GraphRecord> { .init("xpost_profile_audience") }
                /// `base_state`.
                @export(implementation) public var baseState: GraphField<PagePostBaseState> { .init("base_state") }
                /// `allow`.
                @export(implementation) public var allow: GraphField<[Swift.String]> { .init("allow") }
                /// `deny`.
                @export(implementation) public var deny: GraphField<[Swift.String]> { .init("deny") }
                /// `tag_expansion_state`.
                @export(implementation) public var tagExpansionState: GraphField<PagePostTagExpansionState> { .init("tag_expansion_state") }
                /// `hidden_from_friends_visibility`.
                @export(implementation) public var hiddenFromFriendsVisibility: GraphField<PagePostHiddenFromFriendsVisibility> { .init("hidden_from_friends_visibility") }
                /// `indexed_listing_set_id`.
                @export(implementation) public var indexedListingSetID: GraphField<Swift.String> { .init("indexed_listing_set_id") }
                /// `indexed_listing_set_data`.
                @export(implementation) public var indexedListingSetData: GraphField<GraphRecord> { .init("indexed_listing_set_data") }
                /// `canonical_product_item_id`.
                @export(implementation) public var canonicalProductItemID: GraphField<Swift.String> { .init("canonical_product_item_id") }
                /// `canonical_product_item_data`.
                @export(implementation) public var canonicalProductItemData: GraphField<GraphRecord> { .init("canonical_product_item_data") }
                /// `personalization_info`.
                @export(implementation) public var personalizationInfo: GraphField<Swift.String> { .init("personalization_info") }
                /// `is_personalization_required`.
                @export(implementation) public var isPersonalizationRequired: GraphField<Swift.Bool> { .init("is_personalization_required") }
                /// `relisted_from_listing_id`.
                @export(implementation) public var relistedFromListingID: GraphField<Swift.String> { .init("relisted_from_listing_id") }
                /// `commerce_shipping_carriers`.
                @export(implementation) public var commerceShippingCarriers: GraphField<[PagePostCommerceShippingCarrier]> { .init("commerce_shipping_carriers") }
                /// `include_listing_info_in_rating`.
                @export(implementation) public var includeListingInfoInRating: GraphField<PagePostIncludeListingInfoInRating> { .init("include_listing_info_in_rating") }
                /// `has_multiple_items`.
                @export(implementation) public var hasMultipleItems: GraphField<Swift.Bool> { .init("has_multiple_items") }
                /// `public_meetup_location_page_ids`.
                @export(implementation) public var publicMeetupLocationPageIDs: GraphField<[Swift.String]> { .init("public_meetup_location_page_ids") }
                /// `is_meetup_location_public`.
                @export(implementation) public var isMeetupLocationPublic: GraphField<Swift.Bool> { .init("is_meetup_location_public") }
                /// `listing_email_id`.
                @export(implementation) public var listingEmailID: GraphField<Swift.String> { .init("listing_email_id") }
            }
        }
    }
}
