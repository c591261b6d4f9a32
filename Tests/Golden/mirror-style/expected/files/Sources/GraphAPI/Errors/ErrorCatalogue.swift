extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = [
        GraphErrorInfo(
            100, .invalidParameter,
            messages: [
                "A parameter is wrong",
            ],
            pages: ["lamp"]),
    ]
}

extension GraphErrorCode {
    /// 100.
    ///
    /// A parameter is wrong
    public static var code100: Self { Self(rawValue: 100) }
}
