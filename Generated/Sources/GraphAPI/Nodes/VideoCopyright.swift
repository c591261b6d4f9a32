// Made from what the reference says of `video-copyright` by graphgen; edits to this file are lost.

/// Copyright in a video
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-copyright/)
public struct VideoCopyright: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `VideoCopyright`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of this video copyright
        ///
        /// Comes without being asked for.
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// Category of the reference file's content.
        ///
        /// Comes without being asked for.
        @export(implementation) public var contentCategory: GraphField<VideoCopyrightContentCategory> { .init("content_category") }
        /// ID of the copyrighted content
        ///
        /// Comes without being asked for.
        @export(implementation) public var copyrightContentID: GraphField<Swift.String> { .init("copyright_content_id") }
        /// Account that made the copyright
        ///
        /// Comes without being asked for.
        @export(implementation) public var creator: GraphField<User> { .init("creator") }
        /// Audio and video segments left out of copyright monitoring, set by yourself or by the system.
        @export(implementation) public var excludedOwnershipSegments: GraphField<[VideoCopyrightSegment]> { .init("excluded_ownership_segments") }
        /// Whether the video copyright is now in conflict with that of another rights owner.
        ///
        /// Comes without being asked for.
        @export(implementation) public var inConflict: GraphField<Swift.Bool> { .init("in_conflict") }
        /// How copyright monitoring of the video went: NOT_EXAMINED, COPYRIGHTED, or ERROR.
        ///
        /// Comes without being asked for.
        @export(implementation) public var monitoringStatus: GraphField<VideoCopyrightMonitoringStatus> { .init("monitoring_status") }
        /// What of the video is monitored: VIDEO, AUDIO, or VIDEO_AND_AUDIO
        ///
        /// Comes without being asked for.
        @export(implementation) public var monitoringType: GraphField<VideoCopyrightMonitoringType> { .init("monitoring_type") }
        /// Where the owner holds the rights: `included_countries`, and where not: `excluded_countries`, both
        /// with ISO 3166 country codes. If both are empty, everywhere.
        ///
        /// Comes without being asked for.
        @export(implementation) public var ownershipCountries: GraphField<VideoCopyrightGeoGate> { .init("ownership_countries") }
        /// File that serves as reference
        ///
        /// Comes without being asked for.
        @export(implementation) public var referenceFile: GraphField<CopyrightReferenceContainer> { .init("reference_file") }
        /// Whether the reference file is switched off.
        ///
        /// Comes without being asked for.
        @export(implementation) public var referenceFileDisabled: GraphField<Swift.Bool> { .init("reference_file_disabled") }
        /// Whether ops switched the reference file off.
        ///
        /// Comes without being asked for.
        @export(implementation) public var referenceFileDisabledByOps: GraphField<Swift.Bool> { .init("reference_file_disabled_by_ops") }
        /// ID of the owner of the reference video
        ///
        /// Comes without being asked for.
        @export(implementation) public var referenceOwnerID: GraphField<Swift.String> { .init("reference_owner_id") }
        /// Rules for matches that apply to the copyrighted content
        ///
        /// Comes without being asked for.
        @export(implementation) public var ruleIDs: GraphField<[VideoCopyrightRule]> { .init("rule_ids") }
        /// Tags or keywords of the copyright
        @export(implementation) public var tags: GraphField<[Swift.String]> { .init("tags") }
        /// IDs of pages or users that may use the copyrighted content.
        ///
        /// Comes without being asked for.
        @export(implementation) public var whitelistedIDs: GraphField<[Swift.String]> { .init("whitelisted_ids") }
        /// History of updates to video reference files
        ///
        /// [Reference](https://developers.facebook.com/docs/graph-api/reference/video-copyright/update_records/)
        @export(implementation) public var updateRecords: GraphField<GraphConnection<MediaCopyrightUpdateRecord>> { .init("update_records") }
    }
}
