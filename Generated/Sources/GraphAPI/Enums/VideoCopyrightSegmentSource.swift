// Made from the values of `video-copyright.segment_source` in the reference by graphgen; edits to this file are lost.

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
