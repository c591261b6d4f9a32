/// What the guides of the Graph API are called, and the last parts of their addresses, by which files are named.
public enum GuideTitle {
    private static let addresses: [String: String] = [
        "graph api": "graph-api", "overview": "overview", "access levels": "overview/access-levels",
        "rate limits": "overview/rate-limiting", "rate limiting": "overview/rate-limiting",
        "get started": "get-started", "batch requests": "batch-requests",
        "paginated results": "results", "graph api reference": "reference", "changelog": "changelog",
        "versions": "changelog/versions", "handling errors": "guides/error-handling",
        "error handling": "guides/error-handling", "debug requests": "guides/debugging",
        "field expansion": "guides/field-expansion", "graph api explorer guide": "guides/explorer",
        "the facebook sdks": "guides/our-sdks", "secure graph api calls": "guides/secure-requests",
        "resumable upload api": "guides/upload", "platform versioning": "guides/versioning",
        "upgrade to the latest graph api version": "advanced/api-upgrade",
        "permissions reference for meta technologies apis": "permissions",
        "permissions reference": "permissions",
    ]

    /// The last parts of a guide's address, such as `guides/error-handling`; nil for other titles.
    public static func address(of title: String) -> String? { addresses[title.lowercased()] }
}
