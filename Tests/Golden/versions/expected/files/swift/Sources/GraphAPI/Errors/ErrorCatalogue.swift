// Made from the error codes of the reference by graphgen; edits to this file are lost.

extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = listed

    // It runs once; to optimize so long a list takes seconds of a release build.
    @_optimize(none)
    private static var listed: [GraphErrorInfo] {
        [
        ]
    }
}

extension GraphErrorCode {
}
