// Made from the error codes of the reference by graphgen; edits to this file are lost.

extension GraphErrorInfo {
    /// All errors that the reference lists, by code and subcode.
    public static let documented: [GraphErrorInfo] = listed

    // It runs once; to optimize so long a list takes seconds of a release build.
    @_optimize(none)
    private static var listed: [GraphErrorInfo] {
        [
            GraphErrorInfo(
                1, .transient, retry: true,
                messages: [
                    "Try again later.",
                ],
                pages: ["lighthouse_archive"]),
            GraphErrorInfo(
                2, .transient, retry: true,
                recovery: "Try again.",
                messages: [
                    "Try again.",
                ],
                pages: []),
            GraphErrorInfo(
                4, .throttled, retry: true,
                recovery: "Your app made too many calls.",
                messages: [
                    "App",
                    "Apps",
                    "Your app made too many calls.",
                ],
                pages: []),
            GraphErrorInfo(
                10, .permission,
                recovery: "The token may not read figures.",
                messages: [
                    "The token may not read figures.",
                ],
                pages: []),
            GraphErrorInfo(
                17, .throttled, retry: true,
                messages: [
                    "Wait an hour: you searched too often.",
                ],
                pages: ["lighthouse_archive"]),
            GraphErrorInfo(
                17, subcode: 3340020, .throttled, retry: true,
                messages: [
                    "Wait an hour: you searched too often.",
                ],
                pages: ["lighthouse_archive"]),
            GraphErrorInfo(
                17, subcode: 5560010, .throttled, retry: true,
                recovery: "Searches",
                messages: [
                    "Search less.",
                    "Searches",
                ],
                pages: ["ferry/guides/search"]),
            GraphErrorInfo(
                100, .invalidParameter,
                recovery: "No lamp has this number.",
                messages: [
                    "No lamp has this number.",
                ],
                pages: []),
            GraphErrorInfo(
                100, subcode: 3340011, .invalidParameter,
                recovery: "No lamp has this number.",
                messages: [
                    "No lamp has this number.",
                ],
                pages: []),
            GraphErrorInfo(
                100, subcode: 3340030, .invalidParameter,
                recovery: "The metric has no such period.",
                messages: [
                    "The metric has no such period.",
                ],
                pages: []),
            GraphErrorInfo(
                100, subcode: 4450001, .invalidParameter,
                recovery: "The furnace is still hot.",
                messages: [
                    "The furnace is still hot.",
                ],
                pages: []),
            GraphErrorInfo(
                100, subcode: 5560001, .invalidParameter,
                recovery: "The boat is full.",
                messages: [
                    "The boat is full.",
                ],
                pages: []),
            GraphErrorInfo(
                100, subcode: 5560002, .invalidParameter,
                recovery: "The boat has left.",
                messages: [
                    "The boat has left.",
                ],
                pages: []),
            GraphErrorInfo(
                100, subcode: 5560020, .invalidParameter,
                recovery: "There is no such harbour.",
                messages: [
                    "There is no such harbour.",
                ],
                pages: []),
            GraphErrorInfo(
                190, name: "Over", .token,
                recovery: "The token is too old.",
                messages: [
                    "Over",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 463, name: "Over", .token,
                recovery: "The token is too old.",
                messages: [
                    "Over",
                ],
                pages: []),
            GraphErrorInfo(
                190, subcode: 467, name: "Wrong", .token,
                recovery: "The token was taken back.",
                messages: [
                    "Wrong",
                ],
                pages: []),
            GraphErrorInfo(
                200, through: 299, .permission,
                recovery: "The permission is missing.",
                messages: [
                    "A permission is missing.",
                    "Rights",
                    "The permission is missing.",
                    "You may not sell.",
                ],
                pages: []),
            GraphErrorInfo(
                368, .blocked,
                recovery: "The line was told off.",
                messages: [
                    "The line was told off.",
                ],
                pages: []),
            GraphErrorInfo(
                368, subcode: 5560031, .blocked,
                recovery: "The line was told off.",
                messages: [
                    "The line was told off.",
                ],
                pages: []),
            GraphErrorInfo(
                368, subcode: 5560032, .blocked,
                recovery: "The line was closed.",
                messages: [
                    "The line was closed.",
                ],
                pages: []),
            GraphErrorInfo(
                613, .throttled, retry: true,
                recovery: "Too many lamps were changed in an hour.",
                messages: [
                    "Too many lamps changed.",
                    "Too many lamps were changed in an hour.",
                ],
                pages: []),
            GraphErrorInfo(
                613, subcode: 3340012, .throttled, retry: true,
                recovery: "Too many lamps were changed in an hour.",
                messages: [
                    "Too many lamps changed.",
                    "Too many lamps were changed in an hour.",
                ],
                pages: []),
            GraphErrorInfo(
                613, subcode: 3340041, .throttled, retry: true,
                recovery: "Too many keys given away.",
                messages: [
                    "Too many keys given away.",
                ],
                pages: []),
            GraphErrorInfo(
                613, subcode: 4450011, name: "Hot", .throttled, retry: true,
                recovery: "Wait until it is cold.",
                messages: [
                    "Hot",
                ],
                pages: []),
            GraphErrorInfo(
                613, subcode: 4450012, name: "Full", .throttled, retry: true,
                recovery: "Take pots out.",
                messages: [
                    "Full",
                ],
                pages: []),
            GraphErrorInfo(
                613, subcode: 5560021, .throttled, retry: true,
                recovery: "Too many piers in a day.",
                messages: [
                    "Too many piers in a day.",
                ],
                pages: []),
            GraphErrorInfo(
                3001, .other,
                recovery: "There are no figures for a furnace this new.",
                messages: [
                    "There are no figures for a furnace this new.",
                ],
                pages: []),
            GraphErrorInfo(
                80100, .other,
                messages: [
                    "Search for fewer coasts at once.",
                ],
                pages: ["lighthouse_archive"]),
            GraphErrorInfo(
                80100, subcode: 3340021, .other,
                messages: [
                    "Search for fewer coasts at once.",
                ],
                pages: ["lighthouse_archive"]),
            GraphErrorInfo(
                80101, .other,
                recovery: "Towers",
                messages: [
                    "Towers",
                ],
                pages: []),
            GraphErrorInfo(
                80101, subcode: 3340040, .other,
                recovery: "Towers",
                messages: [
                    "Towers",
                ],
                pages: []),
            GraphErrorInfo(
                80102, .other,
                recovery: "Keepers",
                messages: [
                    "Keepers",
                ],
                pages: []),
            GraphErrorInfo(
                80110, .other,
                recovery: "You asked too often.",
                messages: [
                    "You asked too often.",
                ],
                pages: []),
            GraphErrorInfo(
                80110, subcode: 4450010, .other,
                recovery: "Potteries",
                messages: [
                    "Potteries",
                ],
                pages: []),
            GraphErrorInfo(
                80111, .other,
                recovery: "Firings",
                messages: [
                    "Firings",
                ],
                pages: []),
            GraphErrorInfo(
                80111, subcode: 4450010, .other,
                recovery: "Firings",
                messages: [
                    "Firings",
                ],
                pages: []),
            GraphErrorInfo(
                80120, .other,
                recovery: "Lines",
                messages: [
                    "Lines",
                    "The line made too many calls.",
                ],
                pages: ["ferry/guides/search"]),
            GraphErrorInfo(
                80121, .other,
                recovery: "Sales",
                messages: [
                    "Sales",
                ],
                pages: []),
            GraphErrorInfo(
                80121, subcode: 5560030, .other,
                recovery: "Sales",
                messages: [
                    "Sales",
                ],
                pages: []),
        ]
    }
}

extension GraphErrorCode {
    /// 1.
    ///
    /// Try again later.
    public static var code1: Self { Self(rawValue: 1) }
    /// 2.
    ///
    /// Try again.
    public static var code2: Self { Self(rawValue: 2) }
    /// 4.
    ///
    /// App
    ///
    /// Apps
    ///
    /// Your app made too many calls.
    public static var code4: Self { Self(rawValue: 4) }
    /// 10.
    ///
    /// The token may not read figures.
    public static var code10: Self { Self(rawValue: 10) }
    /// 17.
    ///
    /// Wait an hour: you searched too often.
    public static var code17: Self { Self(rawValue: 17) }
    /// 100.
    ///
    /// No lamp has this number.
    public static var code100: Self { Self(rawValue: 100) }
    /// 190: Over.
    ///
    /// Over
    public static var over: Self { Self(rawValue: 190) }
    /// 190, whatever it is called.
    public static var code190: Self { Self(rawValue: 190) }
    /// 200 to 299.
    ///
    /// A permission is missing.
    ///
    /// Rights
    ///
    /// The permission is missing.
    ///
    /// You may not sell.
    public static var code200: Self { Self(rawValue: 200) }
    /// 368.
    ///
    /// The line was told off.
    public static var code368: Self { Self(rawValue: 368) }
    /// 613.
    ///
    /// Too many lamps changed.
    ///
    /// Too many lamps were changed in an hour.
    public static var code613: Self { Self(rawValue: 613) }
    /// 3001.
    ///
    /// There are no figures for a furnace this new.
    public static var code3001: Self { Self(rawValue: 3001) }
    /// 80100.
    ///
    /// Search for fewer coasts at once.
    public static var code80100: Self { Self(rawValue: 80100) }
    /// 80101.
    ///
    /// Towers
    public static var code80101: Self { Self(rawValue: 80101) }
    /// 80102.
    ///
    /// Keepers
    public static var code80102: Self { Self(rawValue: 80102) }
    /// 80110.
    ///
    /// You asked too often.
    public static var code80110: Self { Self(rawValue: 80110) }
    /// 80111.
    ///
    /// Firings
    public static var code80111: Self { Self(rawValue: 80111) }
    /// 80120.
    ///
    /// Lines
    ///
    /// The line made too many calls.
    public static var code80120: Self { Self(rawValue: 80120) }
    /// 80121.
    ///
    /// Sales
    public static var code80121: Self { Self(rawValue: 80121) }
}
