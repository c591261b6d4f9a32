// Made from the values that fields and parameters of `event` take in the reference, by graphgen; edits to this file are lost.

/// Values of `event.category`.
public struct EventCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var classicLiterature: Self { .init(rawValue: "CLASSIC_LITERATURE") }
    @export(implementation) public static var comedy: Self { .init(rawValue: "COMEDY") }
    @export(implementation) public static var crafts: Self { .init(rawValue: "CRAFTS") }
    @export(implementation) public static var dance: Self { .init(rawValue: "DANCE") }
    @export(implementation) public static var drinks: Self { .init(rawValue: "DRINKS") }
    @export(implementation) public static var fitnessAndWorkouts: Self { .init(rawValue: "FITNESS_AND_WORKOUTS") }
    @export(implementation) public static var foods: Self { .init(rawValue: "FOODS") }
    @export(implementation) public static var games: Self { .init(rawValue: "GAMES") }
    @export(implementation) public static var gardening: Self { .init(rawValue: "GARDENING") }
    @export(implementation) public static var healthAndMedical: Self { .init(rawValue: "HEALTH_AND_MEDICAL") }
    @export(implementation) public static var healthyLivingAndSelfCare: Self { .init(rawValue: "HEALTHY_LIVING_AND_SELF_CARE") }
    @export(implementation) public static var homeAndGarden: Self { .init(rawValue: "HOME_AND_GARDEN") }
    @export(implementation) public static var musicAndAudio: Self { .init(rawValue: "MUSIC_AND_AUDIO") }
    @export(implementation) public static var parties: Self { .init(rawValue: "PARTIES") }
    @export(implementation) public static var professionalNetworking: Self { .init(rawValue: "PROFESSIONAL_NETWORKING") }
    @export(implementation) public static var religions: Self { .init(rawValue: "RELIGIONS") }
    @export(implementation) public static var shoppingEvent: Self { .init(rawValue: "SHOPPING_EVENT") }
    @export(implementation) public static var socialIssues: Self { .init(rawValue: "SOCIAL_ISSUES") }
    @export(implementation) public static var sports: Self { .init(rawValue: "SPORTS") }
    @export(implementation) public static var theater: Self { .init(rawValue: "THEATER") }
    @export(implementation) public static var tvAndMovies: Self { .init(rawValue: "TV_AND_MOVIES") }
    @export(implementation) public static var visualArts: Self { .init(rawValue: "VISUAL_ARTS") }
}

/// Values of `event/live_videos.projection`, `group/live_videos.projection`, `page/live_videos.projection`, `user/live_videos.projection`.
public struct EventLiveVideosProjection: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var equirectangular: Self { .init(rawValue: "EQUIRECTANGULAR") }
    @export(implementation) public static var cubemap: Self { .init(rawValue: "CUBEMAP") }
    @export(implementation) public static var halfEquirectangular: Self { .init(rawValue: "HALF_EQUIRECTANGULAR") }
}

/// The values of ``EventLiveVideosProjection``.
public typealias GroupLiveVideosProjection = EventLiveVideosProjection

/// The values of ``EventLiveVideosProjection``.
public typealias PageLiveVideosProjection = EventLiveVideosProjection

/// The values of ``EventLiveVideosProjection``.
public typealias UserLiveVideosProjection = EventLiveVideosProjection

/// Values of `event/live_videos.spatial_audio_format`, `group/live_videos.spatial_audio_format`, `page/live_videos.spatial_audio_format`, `user/live_videos.spatial_audio_format`.
public struct EventLiveVideosSpatialAudioFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var ambiX4: Self { .init(rawValue: "ambiX_4") }
}

/// The values of ``EventLiveVideosSpatialAudioFormat``.
public typealias GroupLiveVideosSpatialAudioFormat = EventLiveVideosSpatialAudioFormat

/// The values of ``EventLiveVideosSpatialAudioFormat``.
public typealias PageLiveVideosSpatialAudioFormat = EventLiveVideosSpatialAudioFormat

/// The values of ``EventLiveVideosSpatialAudioFormat``.
public typealias UserLiveVideosSpatialAudioFormat = EventLiveVideosSpatialAudioFormat

/// Values of `event/live_videos.status`, `group/live_videos.status`, `live-video.status`, `page/live_videos.status`, `user/live_videos.status`.
public struct EventLiveVideosStatus: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unpublished: Self { .init(rawValue: "UNPUBLISHED") }
    @export(implementation) public static var liveNow: Self { .init(rawValue: "LIVE_NOW") }
    @export(implementation) public static var scheduledUnpublished: Self { .init(rawValue: "SCHEDULED_UNPUBLISHED") }
    @export(implementation) public static var scheduledLive: Self { .init(rawValue: "SCHEDULED_LIVE") }
    @export(implementation) public static var scheduledCanceled: Self { .init(rawValue: "SCHEDULED_CANCELED") }
}

/// The values of ``EventLiveVideosStatus``.
public typealias GroupLiveVideosStatus = EventLiveVideosStatus

/// The values of ``EventLiveVideosStatus``.
public typealias LiveVideoUpdateStatus = EventLiveVideosStatus

/// The values of ``EventLiveVideosStatus``.
public typealias PageLiveVideosStatus = EventLiveVideosStatus

/// The values of ``EventLiveVideosStatus``.
public typealias UserLiveVideosStatus = EventLiveVideosStatus

/// Values of `event/live_videos.stereoscopic_mode`, `group/live_videos.stereoscopic_mode`, `page/live_videos.stereoscopic_mode`, `user/live_videos.stereoscopic_mode`.
public struct EventLiveVideosStereoscopicMode: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var mono: Self { .init(rawValue: "MONO") }
    @export(implementation) public static var leftRight: Self { .init(rawValue: "LEFT_RIGHT") }
    @export(implementation) public static var topBottom: Self { .init(rawValue: "TOP_BOTTOM") }
}

/// The values of ``EventLiveVideosStereoscopicMode``.
public typealias GroupLiveVideosStereoscopicMode = EventLiveVideosStereoscopicMode

/// The values of ``EventLiveVideosStereoscopicMode``.
public typealias PageLiveVideosStereoscopicMode = EventLiveVideosStereoscopicMode

/// The values of ``EventLiveVideosStereoscopicMode``.
public typealias UserLiveVideosStereoscopicMode = EventLiveVideosStereoscopicMode

/// Values of `event.online_event_format`.
public struct EventOnlineFormat: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var messengerRoom: Self { .init(rawValue: "messenger_room") }
    @export(implementation) public static var thirdParty: Self { .init(rawValue: "third_party") }
    @export(implementation) public static var fbLive: Self { .init(rawValue: "fb_live") }
    @export(implementation) public static var other: Self { .init(rawValue: "other") }
    @export(implementation) public static var none: Self { .init(rawValue: "none") }
}

/// Values of `event/picture.type`.
public struct EventPictureType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var small: Self { .init(rawValue: "small") }
    @export(implementation) public static var normal: Self { .init(rawValue: "normal") }
    @export(implementation) public static var large: Self { .init(rawValue: "large") }
    @export(implementation) public static var square: Self { .init(rawValue: "square") }
}

/// Values of `event/roles.role_type`.
///
/// The reference does not list them.
public typealias EventRolesRoleType = GraphUnlisted<GraphName.EventRolesRoleType>

extension GraphName {
    /// Tells ``EventRolesRoleType`` from other values that the reference does not list.
    public enum EventRolesRoleType {}
}

/// Values of `event.timezone`.
///
/// The reference does not list them.
public typealias EventTimezone = GraphUnlisted<GraphName.EventTimezone>

extension GraphName {
    /// Tells ``EventTimezone`` from other values that the reference does not list.
    public enum EventTimezone {}
}

/// Values of `event.type`.
public struct EventType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var `private`: Self { .init(rawValue: "private") }
    @export(implementation) public static var `public`: Self { .init(rawValue: "public") }
    @export(implementation) public static var group: Self { .init(rawValue: "group") }
    @export(implementation) public static var community: Self { .init(rawValue: "community") }
    @export(implementation) public static var friends: Self { .init(rawValue: "friends") }
    @export(implementation) public static var workCompany: Self { .init(rawValue: "work_company") }
}
