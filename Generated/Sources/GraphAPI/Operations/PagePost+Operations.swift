public import Foundation

extension PagePost {
    /// Open to selected developers only. Everybody else deletes posts in the Business Manager.
    ///
    /// `DELETE /{page_post_id}`
    ///
    /// Error codes: 200, 100, 368.
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

    /// Reads a post that a Page has published or scheduled.
    ///
    /// `GET /{page_post_id}`
    ///
    /// Page Public Content Access: Reading may require this feature permission.
    ///
    /// Error codes: 100, 200, 80001, 190, 210, 368, 459, 3001, 2500.
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
    /// Error codes: 100, 200, 210, 368.
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
            public var attachedMedia: GraphField<[PagePost.Update.AttachedMedia]> { GraphField("attached_media") }
            /// Earlier date to show on the post
            public var backdatedTime: GraphField<Foundation.Date> { GraphField("backdated_time") }
            /// How exact the backdated time is
            ///
            /// Default: `none`.
            public var backdatedTimeGranularity: GraphField<PagePostBackdatedTimeGranularity> { GraphField("backdated_time_granularity") }
            /// Session of the composer in which the post was written
            public var composerSessionID: GraphField<Swift.String> { GraphField("composer_session_id") }
            /// Whether the sponsor may boost the post directly.
            public var directShareStatus: GraphField<Swift.Int> { GraphField("direct_share_status") }
            /// IDs that the user mentioned by typing them, as opposed to those filled in by the product.
            public var explicitlyAddedMentioneeIDS: GraphField<[Swift.Int]> { GraphField("explicitly_added_mentionee_ids") }
            /// Whether the story shows in Feed
            public var feedStoryVisibility: GraphField<PagePostFeedStoryVisibility> { GraphField("feed_story_visibility") }
            /// Whether the post has been approved
            public var isApproved: GraphField<Swift.Bool> { GraphField("is_approved") }
            /// Whether the location was set on purpose
            public var isExplicitLocation: GraphField<Swift.Bool> { GraphField("is_explicit_location") }
            /// Whether to hide the post
            public var isHidden: GraphField<Swift.Bool> { GraphField("is_hidden") }
            /// Whether to pin the post
            public var isPinned: GraphField<Swift.Bool> { GraphField("is_pinned") }
            /// New text of the post
            public var message: GraphField<Swift.String> { GraphField("message") }
            /// Open Graph action type, by ID
            public var ogActionTypeID: GraphField<Swift.String> { GraphField("og_action_type_id") }
            /// Whether to hide the attached Open Graph object
            public var ogHideObjectAttachment: GraphField<Swift.Bool> { GraphField("og_hide_object_attachment") }
            /// Open Graph icon, by ID
            public var ogIconID: GraphField<Swift.String> { GraphField("og_icon_id") }
            /// Open Graph object, by ID or URL
            public var ogObjectID: GraphField<GraphUnion<(Swift.String, Foundation.URL)>> { GraphField("og_object_id") }
            /// Phrase of the Open Graph action
            public var ogPhrase: GraphField<Swift.String> { GraphField("og_phrase") }
            /// Whether to set a profile badge for Open Graph
            public var ogSetProfileBadge: GraphField<Swift.Bool> { GraphField("og_set_profile_badge") }
            /// How the Open Graph action was suggested
            public var ogSuggestionMechanism: GraphField<Swift.String> { GraphField("og_suggestion_mechanism") }
            /// Place to tag in the post
            public var place: GraphField<Swift.String> { GraphField("place") }
            /// Who may see the post
            public var privacy: GraphField<PrivacyParameter> { GraphField("privacy") }
            /// Item that the post offers for sale
            public var productItem: GraphField<PagePost.Update.ProductItem> { GraphField("product_item") }
            /// When the post is to go out
            public var scheduledPublishTime: GraphField<Swift.Int> { GraphField("scheduled_publish_time") }
            /// Whether to pass edits on to the product
            public var shouldSyncProductEdit: GraphField<Swift.Bool> { GraphField("should_sync_product_edit") }
            /// Kind of source the post comes from
            public var sourceType: GraphField<Swift.String> { GraphField("source_type") }
            /// Facebook Page tagged as the sponsor, by ID
            public var sponsorID: GraphField<Swift.String> { GraphField("sponsor_id") }
            /// What ties the sponsor to the post: Presented By, Paid PartnershipWith and so on
            public var sponsorRelationship: GraphField<Swift.Int> { GraphField("sponsor_relationship") }
            /// People tagged in the post
            public var tags: GraphField<[Swift.Int]> { GraphField("tags") }
            /// Preset that formats the text, by ID
            public var textFormatPresetID: GraphField<Swift.String> { GraphField("text_format_preset_id") }
            /// How the post shows on the timeline
            public var timelineVisibility: GraphField<PagePostTimelineVisibility> { GraphField("timeline_visibility") }
            /// Data for tracking the post
            public var tracking: GraphField<JSONValue> { GraphField("tracking", .jsonText) }
        }

        /// `attached_media`.
        public struct AttachedMedia: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// Without members.
            public init() { record = GraphRecord() }

            /// Members of `AttachedMedia`.
            public struct Fields: GraphFields {
                public init() {}
                /// `media_fbid`.
                public var mediaFbid: GraphField<Swift.String> { GraphField("media_fbid") }
                /// `message`.
                public var message: GraphField<Swift.String> { GraphField("message") }
            }
        }

        /// `product_item`.
        public struct ProductItem: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(additionalVariantAttributes: [GraphRecord], bigWeight: GraphRecord, value: Swift.Double, unit: PagePostUnit, smallWeight: GraphRecord, length: Swift.Double, width: Swift.Double, height: Swift.Double, baseState: PagePostBaseState) {
                record = GraphRecord()
                self[\.additionalVariantAttributes] = additionalVariantAttributes
                self[\.bigWeight] = bigWeight
                self[\.value] = value
                self[\.unit] = unit
                self[\.smallWeight] = smallWeight
                self[\.length] = length
                self[\.width] = width
                self[\.height] = height
                self[\.baseState] = baseState
            }

            /// Members of `ProductItem`.
            public struct Fields: GraphFields {
                public init() {}
                /// `title`.
                public var title: GraphField<Swift.String> { GraphField("title") }
                /// `price`.
                public var price: GraphField<Swift.Double> { GraphField("price") }
                /// `currency`.
                ///
                /// Default: `USD`.
                public var currency: GraphField<Swift.String> { GraphField("currency") }
                /// `retail_price`.
                public var retailPrice: GraphField<Swift.Double> { GraphField("retail_price") }
                /// `shipping_price`.
                public var shippingPrice: GraphField<Swift.Double> { GraphField("shipping_price") }
                /// `condition`.
                ///
                /// Default: `used`.
                public var condition: GraphField<Swift.String> { GraphField("condition") }
                /// `description`.
                ///
                /// Default: ``.
                public var description: GraphField<Swift.String> { GraphField("description") }
                /// `pickup_delivery_info`.
                ///
                /// Default: ``.
                public var pickupDeliveryInfo: GraphField<Swift.String> { GraphField("pickup_delivery_info") }
                /// `location_page_id`.
                ///
                /// Default: ``.
                public var locationPageID: GraphField<Swift.String> { GraphField("location_page_id") }
                /// `price_type`.
                ///
                /// Default: `fixed`.
                public var priceType: GraphField<Swift.String> { GraphField("price_type") }
                /// `multiple_item_type`.
                ///
                /// Default: `SINGLE_ITEM`.
                public var multipleItemType: GraphField<Swift.String> { GraphField("multiple_item_type") }
                /// `category_id`.
                public var categoryID: GraphField<Swift.String> { GraphField("category_id") }
                /// `category_source`.
                public var categorySource: GraphField<PagePostCategorySource> { GraphField("category_source") }
                /// `predict_category_id`.
                public var predictCategoryID: GraphField<Swift.String> { GraphField("predict_category_id") }
                /// `predict_leaf_category_id`.
                public var predictLeafCategoryID: GraphField<Swift.String> { GraphField("predict_leaf_category_id") }
                /// `sherlock_image_model_signature`.
                ///
                /// Default: ``.
                public var sherlockImageModelSignature: GraphField<Swift.String> { GraphField("sherlock_image_model_signature") }
                /// `sherlock_model_id`.
                ///
                /// Default: `0`.
                public var sherlockModelID: GraphField<Swift.Int> { GraphField("sherlock_model_id") }
                /// `sherlock_used_category_feature`.
                public var sherlockUsedCategoryFeature: GraphField<PagePostSherlockUsedCategoryFeature> { GraphField("sherlock_used_category_feature") }
                /// `latitude`.
                public var latitude: GraphField<Swift.Double> { GraphField("latitude") }
                /// `longitude`.
                public var longitude: GraphField<Swift.Double> { GraphField("longitude") }
                /// `quantity`.
                public var quantity: GraphField<Swift.Int> { GraphField("quantity") }
                /// `serialized_verticals_data`.
                ///
                /// Default: ``.
                public var serializedVerticalsData: GraphField<Swift.String> { GraphField("serialized_verticals_data") }
                /// `commerce_verticals_data`.
                public var commerceVerticalsData: GraphField<GraphRecord> { GraphField("commerce_verticals_data") }
                /// `autos_make`.
                public var autosMake: GraphField<Swift.String> { GraphField("autos_make") }
                /// `autos_model`.
                public var autosModel: GraphField<Swift.String> { GraphField("autos_model") }
                /// `autos_year`.
                public var autosYear: GraphField<Swift.String> { GraphField("autos_year") }
                /// `autos_odometer`.
                public var autosOdometer: GraphField<Swift.String> { GraphField("autos_odometer") }
                /// `autos_odometer_units`.
                ///
                /// Default: ``.
                public var autosOdometerUnits: GraphField<Swift.String> { GraphField("autos_odometer_units") }
                /// `autos_vin`.
                public var autosVin: GraphField<Swift.String> { GraphField("autos_vin") }
                /// `draft_type`.
                public var draftType: GraphField<PagePostDraftType> { GraphField("draft_type") }
                /// `is_preview`.
                ///
                /// Default: `false`.
                public var isPreview: GraphField<Swift.Bool> { GraphField("is_preview") }
                /// `status_type`.
                ///
                /// Default: `commerce_sell_options`.
                public var statusType: GraphField<PagePostStatusType> { GraphField("status_type") }
                /// `original_commerce_item_id`.
                public var originalCommerceItemID: GraphField<Swift.String> { GraphField("original_commerce_item_id") }
                /// `original_for_sale_item_id`.
                public var originalForSaleItemID: GraphField<Swift.String> { GraphField("original_for_sale_item_id") }
                /// `original_post_id`.
                public var originalPostID: GraphField<Swift.String> { GraphField("original_post_id") }
                /// `original_product_item_id`.
                public var originalProductItemID: GraphField<Swift.String> { GraphField("original_product_item_id") }
                /// `collection_id`.
                public var collectionID: GraphField<Swift.String> { GraphField("collection_id") }
                /// `graphapi_has_photo_hint_for_loki`.
                ///
                /// Default: `false`.
                public var graphapiHasPhotoHintForLoki: GraphField<Swift.Bool> { GraphField("graphapi_has_photo_hint_for_loki") }
                /// `shipping_offered`.
                ///
                /// Default: `false`.
                public var shippingOffered: GraphField<Swift.Bool> { GraphField("shipping_offered") }
                /// `delivery_type`.
                ///
                /// Default: `in_person`.
                public var deliveryType: GraphField<PagePostDeliveryType> { GraphField("delivery_type") }
                /// `delivery_types`.
                public var deliveryTypes: GraphField<[PagePostDeliveryTypes]> { GraphField("delivery_types") }
                /// `shipping_services`.
                public var shippingServices: GraphField<[PagePostShippingServices]> { GraphField("shipping_services") }
                /// `parcel_type`.
                public var parcelType: GraphField<PagePostParcelType> { GraphField("parcel_type") }
                /// `seller_address_id`.
                public var sellerAddressID: GraphField<Swift.String> { GraphField("seller_address_id") }
                /// `seller_email`.
                ///
                /// Default: ``.
                public var sellerEmail: GraphField<Swift.String> { GraphField("seller_email") }
                /// `attribute_data`.
                public var attributeData: GraphField<GraphRecord> { GraphField("attribute_data") }
                /// `carrier`.
                ///
                /// Default: ``.
                public var carrier: GraphField<Swift.String> { GraphField("carrier") }
                /// `internal_memory`.
                ///
                /// Default: ``.
                public var internalMemory: GraphField<Swift.String> { GraphField("internal_memory") }
                /// `device_name`.
                ///
                /// Default: ``.
                public var deviceName: GraphField<Swift.String> { GraphField("device_name") }
                /// `platform`.
                ///
                /// Default: ``.
                public var platform: GraphField<Swift.String> { GraphField("platform") }
                /// `decor_style`.
                ///
                /// Default: ``.
                public var decorStyle: GraphField<Swift.String> { GraphField("decor_style") }
                /// `attribute_data_freeform`.
                public var attributeDataFreeform: GraphField<[Swift.String: Swift.String]> { GraphField("attribute_data_freeform") }
                /// `attribute_data_normalized`.
                public var attributeDataNormalized: GraphField<[Swift.String: [Swift.String]]> { GraphField("attribute_data_normalized") }
                /// `variants`.
                public var variants: GraphField<[GraphRecord]> { GraphField("variants") }
                /// `additional_variant_attributes`.
                public var additionalVariantAttributes: GraphField<[GraphRecord]> { GraphField("additional_variant_attributes") }
                /// `variant_label`.
                ///
                /// Default: ``.
                public var variantLabel: GraphField<Swift.String> { GraphField("variant_label") }
                /// `variant_value`.
                ///
                /// Default: ``.
                public var variantValue: GraphField<Swift.String> { GraphField("variant_value") }
                /// `commerce_shipping_delivery_type`.
                public var commerceShippingDeliveryType: GraphField<PagePostCommerceShippingDeliveryType> { GraphField("commerce_shipping_delivery_type") }
                /// `shipping_option_type`.
                public var shippingOptionType: GraphField<PagePostShippingOptionType> { GraphField("shipping_option_type") }
                /// `shipping_options_data`.
                public var shippingOptionsData: GraphField<[GraphRecord]> { GraphField("shipping_options_data") }
                /// `shipping_label_price`.
                public var shippingLabelPrice: GraphField<GraphRecord> { GraphField("shipping_label_price") }
                /// `shipping_label_rate_code`.
                public var shippingLabelRateCode: GraphField<Swift.String> { GraphField("shipping_label_rate_code") }
                /// `shipping_cost_option`.
                public var shippingCostOption: GraphField<Swift.String> { GraphField("shipping_cost_option") }
                /// `commerce_shipping_carrier`.
                public var commerceShippingCarrier: GraphField<PagePostCommerceShippingCarrier> { GraphField("commerce_shipping_carrier") }
                /// `shipping_calculation_logic_version`.
                public var shippingCalculationLogicVersion: GraphField<Swift.Double> { GraphField("shipping_calculation_logic_version") }
                /// `shipping_label_rate_type`.
                public var shippingLabelRateType: GraphField<Swift.String> { GraphField("shipping_label_rate_type") }
                /// `shipping_service_type`.
                public var shippingServiceType: GraphField<Swift.String> { GraphField("shipping_service_type") }
                /// `shipping_package_weight`.
                public var shippingPackageWeight: GraphField<GraphRecord> { GraphField("shipping_package_weight") }
                /// `big_weight`.
                public var bigWeight: GraphField<GraphRecord> { GraphField("big_weight") }
                /// `value`.
                public var value: GraphField<Swift.Double> { GraphField("value") }
                /// `unit`.
                public var unit: GraphField<PagePostUnit> { GraphField("unit") }
                /// `small_weight`.
                public var smallWeight: GraphField<GraphRecord> { GraphField("small_weight") }
                /// `shipping_package_dimensions`.
                public var shippingPackageDimensions: GraphField<GraphRecord> { GraphField("shipping_package_dimensions") }
                /// `length`.
                public var length: GraphField<Swift.Double> { GraphField("length") }
                /// `width`.
                public var width: GraphField<Swift.Double> { GraphField("width") }
                /// `height`.
                public var height: GraphField<Swift.Double> { GraphField("height") }
                /// `shipping_cost_range_lower_cost`.
                public var shippingCostRangeLowerCost: GraphField<GraphRecord> { GraphField("shipping_cost_range_lower_cost") }
                /// `shipping_cost_range_upper_cost`.
                public var shippingCostRangeUpperCost: GraphField<GraphRecord> { GraphField("shipping_cost_range_upper_cost") }
                /// `nearby_locations`.
                public var nearbyLocations: GraphField<[GraphRecord]> { GraphField("nearby_locations") }
                /// `auto_price_drop_new_price`.
                public var autoPriceDropNewPrice: GraphField<[GraphRecord]> { GraphField("auto_price_drop_new_price") }
                /// `created_through_nlu_conversion`.
                public var createdThroughNluConversion: GraphField<Swift.Bool> { GraphField("created_through_nlu_conversion") }
                /// `auction_duration`.
                public var auctionDuration: GraphField<Swift.Int> { GraphField("auction_duration") }
                /// `auction_minimum_bid_increment`.
                public var auctionMinimumBidIncrement: GraphField<Swift.Int> { GraphField("auction_minimum_bid_increment") }
                /// `video_ids`.
                public var videoIDS: GraphField<[Swift.String]> { GraphField("video_ids") }
                /// `video_types`.
                public var videoTypes: GraphField<[PagePostVideoTypes]> { GraphField("video_types") }
                /// `three_d_models_data`.
                public var threeDModelsData: GraphField<[GraphRecord]> { GraphField("three_d_models_data") }
                /// `product_group_id`.
                public var productGroupID: GraphField<Swift.String> { GraphField("product_group_id") }
                /// `listing_type`.
                public var listingType: GraphField<PagePostListingType> { GraphField("listing_type") }
                /// `live_shopping_video_id`.
                public var liveShoppingVideoID: GraphField<Swift.String> { GraphField("live_shopping_video_id") }
                /// `is_live_shopping_dummy_listing`.
                public var isLiveShoppingDummyListing: GraphField<Swift.Bool> { GraphField("is_live_shopping_dummy_listing") }
                /// `min_acceptable_checkout_offer_price`.
                public var minAcceptableCheckoutOfferPrice: GraphField<Swift.Double> { GraphField("min_acceptable_checkout_offer_price") }
                /// `comparable_price`.
                public var comparablePrice: GraphField<Swift.Double> { GraphField("comparable_price") }
                /// `comparable_price_type`.
                public var comparablePriceType: GraphField<Swift.String> { GraphField("comparable_price_type") }
                /// `category_model_source`.
                public var categoryModelSource: GraphField<PagePostCategoryModelSource> { GraphField("category_model_source") }
                /// `xpost_profile_audience`.
                public var xpostProfileAudience: GraphField<GraphRecord> { GraphField("xpost_profile_audience") }
                /// `base_state`.
                public var baseState: GraphField<PagePostBaseState> { GraphField("base_state") }
                /// `allow`.
                public var allow: GraphField<[Swift.String]> { GraphField("allow") }
                /// `deny`.
                public var deny: GraphField<[Swift.String]> { GraphField("deny") }
                /// `tag_expansion_state`.
                public var tagExpansionState: GraphField<PagePostTagExpansionState> { GraphField("tag_expansion_state") }
                /// `hidden_from_friends_visibility`.
                public var hiddenFromFriendsVisibility: GraphField<PagePostHiddenFromFriendsVisibility> { GraphField("hidden_from_friends_visibility") }
                /// `indexed_listing_set_id`.
                public var indexedListingSetID: GraphField<Swift.String> { GraphField("indexed_listing_set_id") }
                /// `indexed_listing_set_data`.
                public var indexedListingSetData: GraphField<GraphRecord> { GraphField("indexed_listing_set_data") }
                /// `canonical_product_item_id`.
                public var canonicalProductItemID: GraphField<Swift.String> { GraphField("canonical_product_item_id") }
                /// `canonical_product_item_data`.
                public var canonicalProductItemData: GraphField<GraphRecord> { GraphField("canonical_product_item_data") }
                /// `personalization_info`.
                public var personalizationInfo: GraphField<Swift.String> { GraphField("personalization_info") }
                /// `is_personalization_required`.
                public var isPersonalizationRequired: GraphField<Swift.Bool> { GraphField("is_personalization_required") }
                /// `relisted_from_listing_id`.
                public var relistedFromListingID: GraphField<Swift.String> { GraphField("relisted_from_listing_id") }
                /// `commerce_shipping_carriers`.
                public var commerceShippingCarriers: GraphField<[PagePostCommerceShippingCarrier]> { GraphField("commerce_shipping_carriers") }
                /// `include_listing_info_in_rating`.
                public var includeListingInfoInRating: GraphField<PagePostIncludeListingInfoInRating> { GraphField("include_listing_info_in_rating") }
                /// `has_multiple_items`.
                public var hasMultipleItems: GraphField<Swift.Bool> { GraphField("has_multiple_items") }
                /// `public_meetup_location_page_ids`.
                public var publicMeetupLocationPageIDS: GraphField<[Swift.String]> { GraphField("public_meetup_location_page_ids") }
                /// `is_meetup_location_public`.
                public var isMeetupLocationPublic: GraphField<Swift.Bool> { GraphField("is_meetup_location_public") }
                /// `listing_email_id`.
                public var listingEmailID: GraphField<Swift.String> { GraphField("listing_email_id") }
            }
        }
    }
}
