/// Which of the Graph API's hosts a request goes to.
public enum GraphHost: String, Sendable, Hashable, Codable {
    /// `graph.facebook.com`.
    case graph
    /// `graph-video.facebook.com`, for the bytes of videos.
    case video
    /// `rupload.facebook.com`, for the bytes of reels. Paths there have their version within them.
    case upload
}
