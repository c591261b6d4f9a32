extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = [
    ]
}

extension GraphErrorCode {
}
