/// What pages of the reference have and hardly any other text has. A new mark is a new entry.
public enum PageMark {
    /// The site of the documentation.
    public static let site = "developers.facebook.com"
    /// Where the documentation begins on it.
    public static let documentation = ["/docs", "/documentation"]
    /// The hosts that are the API's own, with all below them: pages of the reference link to few others.
    public static let ownHosts = [
        "facebook.com", "fb.com", "fb.me", "meta.com", "instagram.com", "whatsapp.com", "messenger.com",
        "threads.net",
        "threads.com", "m.me", "wa.me", "fb.gg", "fbcdn.net", "facebook.net", "oculus.com",
    ]
    /// The hosts that requests are sent to.
    public static let requestHosts = [
        "graph.facebook.com", "graph-video.facebook.com", "rupload.facebook.com", "graph.instagram.com",
        "graph.threads.net", "graph.fb.gg",
    ]
    /// Where pages show a request for trying it.
    public static let explorer = "/tools/explorer"
    /// The path of pictures that count visits and say nothing.
    public static let counter = "/tr"

    /// Beginnings of sentences that generated pages have.
    public static let sentences = [
        "You can't perform this operation on this endpoint", Opening.created.before,
        "This endpoint supports read-after-write", "This endpoint doesn't have any parameters", outdated,
        Opening.exampleBar.first,
    ]
    /// The beginning of the sentence above pages of older versions; its link is the page of the newest one.
    public static let outdated = "This document refers to an outdated version"
    /// How the site calls itself in titles.
    public static let siteTitles = [
        "Documentation - Meta for Developers", "Documentation - Facebook for Developers",
    ]
    /// What the API calls itself.
    public static let name = "Graph API"

    /// Codes of errors that no status of HTTP and hardly another API has.
    public static let errorCodes: Set<String> = [
        "190", "341", "368", "458", "459", "460", "463", "464", "467", "492", "506", "613", "1609005",
        "2446079",
        "80000", "80001", "80002", "80003", "80004", "80005", "80006", "80008", "80009", "80014",
    ]
    /// Beginnings of the names of permissions and metrics.
    public static let names = [
        "page_", "pages_", "post_", "instagram_", "ads_", "whatsapp_business_", "publish_", "threads_",
        "user_",
    ]
}
