// Made from the reference pages of `offline-conversion-data-set-upload` and its edges by graphgen; edits to this file are lost.

extension OfflineConversionDataSetUpload {

    /// Part of an Offline Event Data Set
    ///
    /// `GET /{offline_conversion_data_set_upload_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/offline-conversion-data-set-upload/)
    public static func read(
        _ offlineConversionDataSetUploadID: Swift.String,
        @GraphSelectionBuilder<OfflineConversionDataSetUpload> fields: () -> GraphSelection<OfflineConversionDataSetUpload> = { GraphSelection() },
    ) -> GraphRequest<OfflineConversionDataSetUpload> {
        GraphRequest(.get, "/\(offlineConversionDataSetUploadID)", fields: fields())
    }

    /// Progress of the upload
    ///
    /// `GET /{offline_conversion_data_set_upload_id}/progress`
    ///
    /// Errors: ``GraphErrorCode/code275`` (275).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/offline-conversion-data-set-upload/progress/)
    public static func progress(
        _ offlineConversionDataSetUploadID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<SignalsUploadProgress> fields: () -> GraphSelection<SignalsUploadProgress> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<SignalsUploadProgress>> {
        var request = GraphRequest<GraphConnection<SignalsUploadProgress>>(.get, "/\(offlineConversionDataSetUploadID)/progress", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }

    /// Pull sessions of the upload
    ///
    /// `GET /{offline_conversion_data_set_upload_id}/pull_sessions`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/offline-conversion-data-set-upload/pull_sessions/)
    public static func pullSessions(
        _ offlineConversionDataSetUploadID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<PartnerIntegrationPullSession> fields: () -> GraphSelection<PartnerIntegrationPullSession> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<PartnerIntegrationPullSession>> {
        var request = GraphRequest<GraphConnection<PartnerIntegrationPullSession>>(.get, "/\(offlineConversionDataSetUploadID)/pull_sessions", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
