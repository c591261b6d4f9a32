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
                    "A parameter is invalid",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                105, .other,
                messages: [
                    "More parameters than this operation accepts",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                110, .other,
                messages: [
                    "The user ID is not valid",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                190, .token,
                messages: [
                    "The OAuth 2.0 access token is not valid",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                200, .permission,
                messages: [
                    "A permission is missing",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                210, .permission,
                messages: [
                    "The user cannot be seen",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                240, .permission,
                messages: [
                    "Desktop apps may call this for their own user only",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                270, .permission,
                messages: [
                    "Apps with development access, which is the default, may not send this Ads API request: ask for an upgrade. The token has to come from a user who is an admin of both the app and the ad account",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                368, .blocked,
                messages: [
                    "This action counts as abuse or is not allowed for another reason",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                457, .other,
                messages: [
                    "The session comes from an origin that is not valid",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                459, .token,
                messages: [
                    "The session cannot be used, since the user is held at a checkpoint",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                613, .throttled, retry: true,
                messages: [
                    "This API was called more often than its rate limit allows.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                2650, .other,
                messages: [
                    "The custom audience could not be updated",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                2903, .other,
                messages: [
                    "This test account is not deletable",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                2904, .other,
                messages: [
                    "The OG Test User is not deletable",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                3919, .other,
                messages: [
                    "A technical problem came up. Try once more.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80003, .throttled, retry: true,
                messages: [
                    "Too many calls for this ad account. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting#custom-audience.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80004, .throttled, retry: true,
                messages: [
                    "Too many calls for this ad account. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting#ads-management.",
                ],
                pages: ["user"]),
            GraphErrorInfo(
                80006, .throttled, retry: true,
                messages: [
                    "Too many messenger calls for this Page. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting.",
                ],
                pages: ["user"]),
        ]
    }
}

extension GraphErrorCode {
    /// 100.
    ///
    /// A parameter is invalid
    public static var code100: Self { Self(rawValue: 100) }
    /// 105.
    ///
    /// More parameters than this operation accepts
    public static var code105: Self { Self(rawValue: 105) }
    /// 110.
    ///
    /// The user ID is not valid
    public static var code110: Self { Self(rawValue: 110) }
    /// 190.
    ///
    /// The OAuth 2.0 access token is not valid
    public static var code190: Self { Self(rawValue: 190) }
    /// 200.
    ///
    /// A permission is missing
    public static var code200: Self { Self(rawValue: 200) }
    /// 210.
    ///
    /// The user cannot be seen
    public static var code210: Self { Self(rawValue: 210) }
    /// 240.
    ///
    /// Desktop apps may call this for their own user only
    public static var code240: Self { Self(rawValue: 240) }
    /// 270.
    ///
    /// Apps with development access, which is the default, may not send this Ads API request: ask for an
    /// upgrade. The token has to come from a user who is an admin of both the app and the ad account
    public static var code270: Self { Self(rawValue: 270) }
    /// 368.
    ///
    /// This action counts as abuse or is not allowed for another reason
    public static var code368: Self { Self(rawValue: 368) }
    /// 457.
    ///
    /// The session comes from an origin that is not valid
    public static var code457: Self { Self(rawValue: 457) }
    /// 459.
    ///
    /// The session cannot be used, since the user is held at a checkpoint
    public static var code459: Self { Self(rawValue: 459) }
    /// 613.
    ///
    /// This API was called more often than its rate limit allows.
    public static var code613: Self { Self(rawValue: 613) }
    /// 2650.
    ///
    /// The custom audience could not be updated
    public static var code2650: Self { Self(rawValue: 2650) }
    /// 2903.
    ///
    /// This test account is not deletable
    public static var code2903: Self { Self(rawValue: 2903) }
    /// 2904.
    ///
    /// The OG Test User is not deletable
    public static var code2904: Self { Self(rawValue: 2904) }
    /// 3919.
    ///
    /// A technical problem came up. Try once more.
    public static var code3919: Self { Self(rawValue: 3919) }
    /// 80003.
    ///
    /// Too many calls for this ad account. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting#custom-audience.
    public static var code80003: Self { Self(rawValue: 80003) }
    /// 80004.
    ///
    /// Too many calls for this ad account. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting#ads-management.
    public static var code80004: Self { Self(rawValue: 80004) }
    /// 80006.
    ///
    /// Too many messenger calls for this Page. Pause, then retry; see
    /// https://developers.facebook.com/docs/graph-api/overview/rate-limiting.
    public static var code80006: Self { Self(rawValue: 80006) }
}
