/// A reel that is uploaded in one piece: start, bytes, finish.
///
/// Keep it to go on after a break, in another process too: the server knows how far it is.
public struct GraphReelUpload: Sendable, Hashable, Codable {
    /// The page that publishes it.
    public var pageID: String
    /// The video's id.
    public var videoID: String
    /// All bytes.
    public var total: Int
    /// The address that the server gave for the bytes, its host checked.
    var uploadPath: String
}

/// What becomes of a reel's video.
public enum GraphReelState: String, Sendable, Hashable {
    /// Kept as a draft.
    case draft = "DRAFT"
    /// Published at once.
    case published = "PUBLISHED"
    /// Published at a given time.
    case scheduled = "SCHEDULED"
}

/// How far the server is with a reel: `status` of the video.
public struct GraphReelStatus: Sendable, Hashable {
    /// Everything as it came.
    public var record: GraphRecord

    /// The video's state, such as `processing` or `ready`.
    public var videoStatus: String? { record["video_status"]?.as(String.self) }
    /// How many bytes the server has.
    public var bytes: Int { record["uploading_phase"]?["bytes_transfered"]?.as(Int.self) ?? 0 }
    /// Whether the server has all bytes.
    public var isUploaded: Bool { record["uploading_phase"]?["status"]?.as(String.self) == "complete" }
}
