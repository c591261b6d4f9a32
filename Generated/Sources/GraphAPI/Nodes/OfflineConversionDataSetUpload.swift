// Made from what the reference says of `offline-conversion-data-set-upload` by graphgen; edits to this file are lost.

/// Part of an Offline Event Data Set
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/offline-conversion-data-set-upload/)
public struct OfflineConversionDataSetUpload: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `OfflineConversionDataSetUpload`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the upload to the data set
        ///
        /// Comes without being asked for.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Number of API calls, from RTCS
        @export(implementation) public var apiCalls: GraphField<Swift.Int> { .init("api_calls") }
        /// When this upload tag was created
        @export(implementation) public var creationTime: GraphField<Swift.Int> { .init("creation_time") }
        /// Number of duplicate entries
        @export(implementation) public var duplicateEntries: GraphField<Swift.Int> { .init("duplicate_entries") }
        /// Statistics of the events
        @export(implementation) public var eventStats: GraphField<Swift.String> { .init("event_stats") }
        /// Timestamp of the last entry
        @export(implementation) public var eventTimeMax: GraphField<Swift.Int> { .init("event_time_max") }
        /// Timestamp of the earliest entry
        @export(implementation) public var eventTimeMin: GraphField<Swift.Int> { .init("event_time_min") }
        /// When data was first uploaded to this tag
        @export(implementation) public var firstUploadTime: GraphField<Swift.Int> { .init("first_upload_time") }
        /// Whether Lift should leave out the uploaded data
        ///
        /// Comes without being asked for.
        @export(implementation) public var isExcludedForLift: GraphField<Swift.Bool> { .init("is_excluded_for_lift") }
        /// When data was last uploaded to this tag
        @export(implementation) public var lastUploadTime: GraphField<Swift.Int> { .init("last_upload_time") }
        /// Approximate share of entries in this upload that match, in percent
        @export(implementation) public var matchRateApprox: GraphField<Swift.Int> { .init("match_rate_approx") }
        /// Number of matched entries
        @export(implementation) public var matchedEntries: GraphField<Swift.Int> { .init("matched_entries") }
        /// Name that groups uploads in this data set
        ///
        /// Comes without being asked for.
        @export(implementation) public var uploadTag: GraphField<Swift.String> { .init("upload_tag") }
        /// Number of valid entries
        @export(implementation) public var validEntries: GraphField<Swift.Int> { .init("valid_entries") }
        /// Progress of the upload
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/offline-conversion-data-set-upload/progress/)
        @export(implementation) public var progress: GraphField<GraphConnection<SignalsUploadProgress>> { .init("progress") }
        /// Pull sessions of the upload
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/offline-conversion-data-set-upload/pull_sessions/)
        @export(implementation) public var pullSessions: GraphField<GraphConnection<PartnerIntegrationPullSession>> { .init("pull_sessions") }
    }
}
