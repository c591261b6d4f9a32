// Made from the reference pages of `ads_archive` and its edges by graphgen; edits to this file are lost.

extension AdsArchive {

    /// Archived ads that match a search.
    ///
    /// `GET /ads_archive`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100), ``GraphErrorCode/code1009`` (1009), ``GraphErrorCode/apiPermissionMultipleValuesDependingOnPermission`` (200).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/ads_archive/)
    public static func read(
        adReachedCountries: [AdsArchiveAdReachedCountry],
        adActiveStatus: AdsArchiveAdActiveStatus? = nil,
        adDeliveryDateMax: Swift.String? = nil,
        adDeliveryDateMin: Swift.String? = nil,
        adType: AdsArchiveAdType? = nil,
        bylines: [Swift.String]? = nil,
        deliveryByRegion: [Swift.String]? = nil,
        estimatedAudienceSizeMax: Swift.Int? = nil,
        estimatedAudienceSizeMin: Swift.Int? = nil,
        languages: [Swift.String]? = nil,
        mediaType: AdsArchiveMediaType? = nil,
        publisherPlatforms: [AdsArchivePublisherPlatform]? = nil,
        searchPageIDs: [Swift.Int]? = nil,
        searchTerms: Swift.String? = nil,
        searchType: AdsArchiveSearchType? = nil,
        unmaskRemovedContent: Swift.Bool? = nil,
        @GraphSelectionBuilder<AdsArchive> fields: () -> GraphSelection<AdsArchive> = { GraphSelection() },
    ) -> GraphRequest<AdsArchive> {
        var request = GraphRequest<AdsArchive>(.get, "/ads_archive", fields: fields())
        request.set(GraphField<[AdsArchiveAdReachedCountry]>("ad_reached_countries"), adReachedCountries)
        request.set(GraphField<AdsArchiveAdActiveStatus>("ad_active_status"), adActiveStatus)
        request.set(GraphField<Swift.String>("ad_delivery_date_max"), adDeliveryDateMax)
        request.set(GraphField<Swift.String>("ad_delivery_date_min"), adDeliveryDateMin)
        request.set(GraphField<AdsArchiveAdType>("ad_type"), adType)
        request.set(GraphField<[Swift.String]>("bylines"), bylines)
        request.set(GraphField<[Swift.String]>("delivery_by_region"), deliveryByRegion)
        request.set(GraphField<Swift.Int>("estimated_audience_size_max"), estimatedAudienceSizeMax)
        request.set(GraphField<Swift.Int>("estimated_audience_size_min"), estimatedAudienceSizeMin)
        request.set(GraphField<[Swift.String]>("languages"), languages)
        request.set(GraphField<AdsArchiveMediaType>("media_type"), mediaType)
        request.set(GraphField<[AdsArchivePublisherPlatform]>("publisher_platforms"), publisherPlatforms)
        request.set(GraphField<[Swift.Int]>("search_page_ids"), searchPageIDs)
        request.set(GraphField<Swift.String>("search_terms"), searchTerms)
        request.set(GraphField<AdsArchiveSearchType>("search_type"), searchType)
        request.set(GraphField<Swift.Bool>("unmask_removed_content"), unmaskRemovedContent)
        return request
    }
}
