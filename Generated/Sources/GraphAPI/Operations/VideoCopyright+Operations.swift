// Made from the reference pages of `video-copyright` and its edges by graphgen; edits to this file are lost.

extension VideoCopyright {

    /// Copyright in a video
    ///
    /// `GET /{video_copyright_id}`
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-copyright/)
    public static func read(
        _ videoCopyrightID: Swift.String,
        @GraphSelectionBuilder<VideoCopyright> fields: () -> GraphSelection<VideoCopyright> = { GraphSelection() },
    ) -> GraphRequest<VideoCopyright> {
        GraphRequest(.get, "/\(videoCopyrightID)", fields: fields())
    }

    /// `POST /{video_copyright_id}`.
    ///
    /// Errors: ``GraphErrorCode/code100`` (100).
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-copyright/)
    public struct Update: GraphOperation {
        /// `video_copyright_id` in the path.
        public var videoCopyrightID: Swift.String
        public var record = GraphRecord()

        /// The call with the parameters that are required.
        public init(videoCopyrightID: Swift.String) {
            self.videoCopyrightID = videoCopyrightID
        }

        public var request: GraphRequest<GraphSuccess> {
            GraphRequest(.post, "/\(videoCopyrightID)", parameters: record)
        }

        /// Parameters of the call.
        public struct Fields: GraphFields {
            public init() {}
            /// True adds to the excluded ownership segments rather than replacing them
            @export(implementation) public var appendExcludedOwnershipSegments: GraphField<Swift.Bool> { .init("append_excluded_ownership_segments") }
            /// ID of the attribution to show on monitored videos that validly match this content.
            @export(implementation) public var attributionID: GraphField<Swift.String> { .init("attribution_id") }
            /// Category of the copyrighted reference file's content.
            @export(implementation) public var contentCategory: GraphField<VideoCopyrightUpdateContentCategory> { .init("content_category") }
            /// Countries in which the owner does not hold the rights, as ISO 3166 codes
            @export(implementation) public var excludedOwnershipCountries: GraphField<[Swift.String]> { .init("excluded_ownership_countries") }
            /// Segments to leave out of matching. Those that the system excluded may not be replaced.
            @export(implementation) public var excludedOwnershipSegments: GraphField<[VideoCopyright.Update.ExcludedOwnershipSegments]> { .init("excluded_ownership_segments") }
            /// True ends matching against the reference file.
            @export(implementation) public var isReferenceDisabled: GraphField<Swift.Bool> { .init("is_reference_disabled") }
            /// Whether the copyright covers video, audio, or both.
            @export(implementation) public var monitoringType: GraphField<VideoCopyrightMediaType> { .init("monitoring_type") }
            /// Countries in which the owner holds the rights, as ISO 3166 codes
            @export(implementation) public var ownershipCountries: GraphField<[Swift.String]> { .init("ownership_countries") }
            /// Copyright policy for the copyrighted content.
            @export(implementation) public var ruleID: GraphField<Swift.String> { .init("rule_id") }
            /// IDs of pages or users that may use the copyrighted content.
            @export(implementation) public var whitelistedIDs: GraphField<[Swift.String]> { .init("whitelisted_ids") }
            /// IDs of Instagram users who may use the copyrighted content.
            @export(implementation) public var whitelistedIGUserIDs: GraphField<[Swift.String]> { .init("whitelisted_ig_user_ids") }
        }

        /// What `excluded_ownership_segments` holds.
        public struct ExcludedOwnershipSegments: GraphNode {
            public var record: GraphRecord
            public init(record: GraphRecord) { self.record = record }
            /// With the members that are required.
            public init(startTimeInSec: Swift.Double, mediaType: VideoCopyrightMediaType, durationInSec: Swift.Double) {
                record = GraphRecord()
                self[\.startTimeInSec] = startTimeInSec
                self[\.mediaType] = mediaType
                self[\.durationInSec] = durationInSec
            }

            /// Members of `ExcludedOwnershipSegments`.
            public struct Fields: GraphFields {
                public init() {}
                /// `start_time_in_sec`.
                @export(implementation) public var startTimeInSec: GraphField<Swift.Double> { .init("start_time_in_sec") }
                /// `media_type`.
                @export(implementation) public var mediaType: GraphField<VideoCopyrightMediaType> { .init("media_type") }
                /// `duration_in_sec`.
                @export(implementation) public var durationInSec: GraphField<Swift.Double> { .init("duration_in_sec") }
                /// `segment_source`.
                ///
                /// Default: `PUBLISHER_DEFINED`.
                @export(implementation) public var segmentSource: GraphField<VideoCopyrightSegmentSource> { .init("segment_source") }
            }
        }
    }

    /// History of updates to video reference files
    ///
    /// `GET /{video_copyright_id}/update_records`
    ///
    /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-copyright/update_records/)
    public static func updateRecords(
        _ videoCopyrightID: Swift.String,
        limit: Swift.Int? = nil, before: Swift.String? = nil, after: Swift.String? = nil,
        @GraphSelectionBuilder<MediaCopyrightUpdateRecord> fields: () -> GraphSelection<MediaCopyrightUpdateRecord> = { GraphSelection() },
    ) -> GraphRequest<GraphConnection<MediaCopyrightUpdateRecord>> {
        var request = GraphRequest<GraphConnection<MediaCopyrightUpdateRecord>>(.get, "/\(videoCopyrightID)/update_records", fields: fields())
        request.setPage(limit: limit, before: before, after: after)
        return request
    }
}
