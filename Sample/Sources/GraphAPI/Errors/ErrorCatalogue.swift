extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = [
        GraphErrorInfo(
            4, name: "API Too Many Calls", .throttled, retry: true, recovery: "Wait and retry.",
            messages: ["Application request limit reached"], pages: ["guides.error-handling"]),
        GraphErrorInfo(100, .invalidParameter, messages: ["Invalid parameter"], pages: ["user", "album"]),
        GraphErrorInfo(190, .token, messages: ["Invalid OAuth 2.0 Access Token"], pages: ["user"]),
        GraphErrorInfo(190, subcode: 463, .token, messages: ["Expired"], pages: ["guides.error-handling"]),
        GraphErrorInfo(200, through: 299, .permission, messages: ["Permissions error"], pages: ["user"]),
    ]
}
