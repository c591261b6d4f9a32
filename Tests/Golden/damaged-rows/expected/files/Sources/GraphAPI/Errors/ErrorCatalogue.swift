// Made from the error codes of the reference by graphgen; edits to this file are lost.

extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = listed

    // It runs once; to optimize so long a list takes seconds of a release build.
    @_optimize(none)
    private static var listed: [GraphErrorInfo] {
        [
            GraphErrorInfo(
                100, .invalidParameter,
                messages: [
                    "A parameter is wrong",
                ],
                pages: ["lamp"]),
        ]
    }
}

extension GraphErrorCode {
    /// 100.
    ///
    /// A parameter is wrong
    public static var code100: Self { Self(rawValue: 100) }
}
