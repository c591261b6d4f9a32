// Made from the values that fields and parameters of `video-copyright` take in the reference, by graphgen; edits to this file are lost.

/// Values of `video-copyright.content_category`.
///
/// The reference does not list them.
public typealias VideoCopyrightContentCategory = GraphUnlisted<GraphName.VideoCopyrightContentCategory>

extension GraphName {
    /// Tells ``VideoCopyrightContentCategory`` from other values that the reference does not list.
    public enum VideoCopyrightContentCategory {}
}

/// Values of `video-copyright.media_type`, `video-copyright.monitoring_type`.
public struct VideoCopyrightMediaType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var videoAndAudio: Self { .init(rawValue: "VIDEO_AND_AUDIO") }
    @export(implementation) public static var videoOnly: Self { .init(rawValue: "VIDEO_ONLY") }
    @export(implementation) public static var audioOnly: Self { .init(rawValue: "AUDIO_ONLY") }
}

/// The values of ``VideoCopyrightMediaType``.
public typealias VideoCopyrightUpdateMonitoringType = VideoCopyrightMediaType

/// Values of `video-copyright.monitoring_status`.
///
/// The reference does not list them.
public typealias VideoCopyrightMonitoringStatus = GraphUnlisted<GraphName.VideoCopyrightMonitoringStatus>

extension GraphName {
    /// Tells ``VideoCopyrightMonitoringStatus`` from other values that the reference does not list.
    public enum VideoCopyrightMonitoringStatus {}
}

/// Values of `video-copyright.monitoring_type`.
///
/// The reference does not list them.
public typealias VideoCopyrightMonitoringType = GraphUnlisted<GraphName.VideoCopyrightMonitoringType>

extension GraphName {
    /// Tells ``VideoCopyrightMonitoringType`` from other values that the reference does not list.
    public enum VideoCopyrightMonitoringType {}
}

/// Values of `video-copyright.segment_source`.
public struct VideoCopyrightSegmentSource: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var publisherDefined: Self { .init(rawValue: "PUBLISHER_DEFINED") }
    @export(implementation) public static var pauseLiveMonitoring: Self { .init(rawValue: "PAUSE_LIVE_MONITORING") }
    @export(implementation) public static var labelMuted: Self { .init(rawValue: "LABEL_MUTED") }
    @export(implementation) public static var publisherMuted: Self { .init(rawValue: "PUBLISHER_MUTED") }
    @export(implementation) public static var musicRestrictionMutedStillVideo: Self { .init(rawValue: "MUSIC_RESTRICTION_MUTED_STILL_VIDEO") }
    @export(implementation) public static var musicRestrictionMutedMultiTrack: Self { .init(rawValue: "MUSIC_RESTRICTION_MUTED_MULTI_TRACK") }
    @export(implementation) public static var audioLibraryUsage: Self { .init(rawValue: "AUDIO_LIBRARY_USAGE") }
    @export(implementation) public static var melody: Self { .init(rawValue: "MELODY") }
    @export(implementation) public static var ineligibleContent: Self { .init(rawValue: "INELIGIBLE_CONTENT") }
}

/// Values of `video-copyright.content_category`.
public struct VideoCopyrightUpdateContentCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var episode: Self { .init(rawValue: "episode") }
    @export(implementation) public static var movie: Self { .init(rawValue: "movie") }
    @export(implementation) public static var web: Self { .init(rawValue: "web") }
}
