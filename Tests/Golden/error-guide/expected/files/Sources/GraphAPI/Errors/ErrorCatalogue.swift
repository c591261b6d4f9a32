// Made from the error codes of the reference by graphgen; edits to this file are lost.

extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = listed

    // It runs once; to optimize so long a list takes seconds of a release build.
    @_optimize(none)
    private static var listed: [GraphErrorInfo] {
        [
            GraphErrorInfo(
                1, name: "API Unknown", .transient, retry: true,
                recovery: "Wait and try again.",
                messages: [
                    "API Unknown",
                ],
                pages: []),
            GraphErrorInfo(
                4, name: "API Too Many Calls", .throttled, retry: true,
                recovery: "Wait and call less often.",
                messages: [
                    "API Too Many Calls",
                    "Too many calls",
                ],
                pages: ["lamp"]),
            GraphErrorInfo(
                190, name: "Expired", .token,
                recovery: "Get another token.",
                messages: [
                    "Expired",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 463, name: "Expired", .token,
                recovery: "Get another token.",
                messages: [
                    "Expired",
                ],
                pages: []),
            GraphErrorInfo(
                200, through: 299, name: "API Permission", .permission,
                recovery: "Ask for the permission.",
                messages: [
                    "API Permission",
                ],
                pages: []),
            GraphErrorInfo(
                80001, .throttled, retry: true,
                messages: [
                    "Too many calls for this room",
                ],
                pages: ["lamp"]),
        ]
    }
}

extension GraphErrorCode {
    /// 1: API Unknown.
    ///
    /// API Unknown
    public static var apiUnknown: Self { Self(rawValue: 1) }
    /// 1, whatever it is called.
    public static var code1: Self { Self(rawValue: 1) }
    /// 4: API Too Many Calls.
    ///
    /// API Too Many Calls
    ///
    /// Too many calls
    public static var apiTooManyCalls: Self { Self(rawValue: 4) }
    /// 4, whatever it is called.
    public static var code4: Self { Self(rawValue: 4) }
    /// 190: Expired.
    ///
    /// Expired
    public static var expired: Self { Self(rawValue: 190) }
    /// 190, whatever it is called.
    public static var code190: Self { Self(rawValue: 190) }
    /// 200 to 299: API Permission.
    ///
    /// API Permission
    public static var apiPermission: Self { Self(rawValue: 200) }
    /// 200, whatever it is called.
    public static var code200: Self { Self(rawValue: 200) }
    /// 80001.
    ///
    /// Too many calls for this room
    public static var code80001: Self { Self(rawValue: 80001) }
}
