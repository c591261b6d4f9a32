// Made from the error codes of the reference by graphgen; edits to this file are lost.

extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = listed

    // It runs once; to optimize so long a list takes seconds of a release build.
    @_optimize(none)
    private static var listed: [GraphErrorInfo] {
        [
            GraphErrorInfo(
                -3, .other,
                messages: [
                    "if it is not empty.",
                ],
                pages: ["lockers/reference"]),
            GraphErrorInfo(
                -3, subcode: 4100, .other,
                messages: [
                    "if it is not empty.",
                ],
                pages: ["lockers/reference"]),
            GraphErrorInfo(
                -1, .other,
                messages: [
                    "The tower is closed.",
                ],
                pages: ["tower/rings"]),
            GraphErrorInfo(
                -1, subcode: 5001, .other,
                messages: [
                    "The tower is closed.",
                ],
                pages: ["tower/rings"]),
            GraphErrorInfo(
                0, name: "NoToken", .other,
                recovery: "Nobody knows you.",
                messages: [
                    "NoToken",
                ],
                pages: []),
            GraphErrorInfo(
                4, .throttled, retry: true,
                recovery: "Too many baskets.",
                messages: [
                    "Too many baskets.",
                ],
                pages: []),
            GraphErrorInfo(
                4, subcode: 2018022, .throttled, retry: true,
                messages: [
                    "Too many letters.",
                ],
                pages: ["post-office"]),
            GraphErrorInfo(
                5, .other,
                messages: [
                    "Too many rings.",
                ],
                pages: ["tower/rings"]),
            GraphErrorInfo(
                10, .permission,
                recovery: "Not allowed",
                messages: [
                    "Not allowed",
                ],
                pages: []),
            GraphErrorInfo(
                10, subcode: 2361066, .permission,
                recovery: "Not allowed",
                messages: [
                    "Not allowed",
                ],
                pages: []),
            GraphErrorInfo(
                81, .other,
                messages: [
                    "it was given back before.",
                ],
                pages: ["lockers/reference"]),
            GraphErrorInfo(
                100, .invalidParameter,
                recovery: "Wrong parameter",
                messages: [
                    "Wrong parameter",
                ],
                pages: []),
            GraphErrorInfo(
                190, .token,
                recovery: "Token too old. Ask again.",
                messages: [
                    "Token too old. Ask again.",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 463, .token,
                recovery: "Token too old. Ask again.",
                messages: [
                    "Token too old. Ask again.",
                ],
                pages: []),
            GraphErrorInfo(
                200, through: 299, name: "Rights", .permission,
                recovery: "You may not.",
                messages: [
                    "Rights",
                ],
                pages: []),
            GraphErrorInfo(
                1200, .other,
                messages: [
                    "The office is closed.",
                ],
                pages: ["post-office"]),
            GraphErrorInfo(
                2635, .other,
                recovery: "Too old",
                messages: [
                    "Too old",
                ],
                pages: []),
            GraphErrorInfo(
                130429, name: "Full", .other,
                recovery: "The cart is full.",
                messages: [
                    "Full",
                ],
                pages: []),
            GraphErrorInfo(
                2361003, .other,
                recovery: "No such order",
                messages: [
                    "No such order",
                ],
                pages: []),
            GraphErrorInfo(
                2361006, .other,
                recovery: "It is gone",
                messages: [
                    "It is gone",
                ],
                pages: []),
            GraphErrorInfo(
                2361006, subcode: 1234, .other,
                recovery: "It is gone",
                messages: [
                    "It is gone",
                ],
                pages: []),
        ]
    }
}

extension GraphErrorCode {
    /// -3.
    ///
    /// if it is not empty.
    public static var code3: Self { Self(rawValue: -3) }
    /// -1.
    ///
    /// The tower is closed.
    public static var code1: Self { Self(rawValue: -1) }
    /// 0: NoToken.
    ///
    /// NoToken
    public static var noToken: Self { Self(rawValue: 0) }
    /// 0, whatever it is called.
    public static var code0: Self { Self(rawValue: 0) }
    /// 4.
    ///
    /// Too many baskets.
    public static var code4: Self { Self(rawValue: 4) }
    /// 5.
    ///
    /// Too many rings.
    public static var code5: Self { Self(rawValue: 5) }
    /// 10.
    ///
    /// Not allowed
    public static var code10: Self { Self(rawValue: 10) }
    /// 81.
    ///
    /// it was given back before.
    public static var code81: Self { Self(rawValue: 81) }
    /// 100.
    ///
    /// Wrong parameter
    public static var code100: Self { Self(rawValue: 100) }
    /// 190.
    ///
    /// Token too old. Ask again.
    public static var code190: Self { Self(rawValue: 190) }
    /// 200 to 299: Rights.
    ///
    /// Rights
    public static var rights: Self { Self(rawValue: 200) }
    /// 200, whatever it is called.
    public static var code200: Self { Self(rawValue: 200) }
    /// 1200.
    ///
    /// The office is closed.
    public static var code1200: Self { Self(rawValue: 1200) }
    /// 2635.
    ///
    /// Too old
    public static var code2635: Self { Self(rawValue: 2635) }
    /// 130429: Full.
    ///
    /// Full
    public static var full: Self { Self(rawValue: 130429) }
    /// 130429, whatever it is called.
    public static var code130429: Self { Self(rawValue: 130429) }
    /// 2361003.
    ///
    /// No such order
    public static var code2361003: Self { Self(rawValue: 2361003) }
    /// 2361006.
    ///
    /// It is gone
    public static var code2361006: Self { Self(rawValue: 2361006) }
}
