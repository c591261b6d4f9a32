/// Values of `page-post.composer_type`.
public struct PagePostComposerType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `BULK_COMPOSER`.
    public static var bulkComposer: Self { Self(rawValue: "BULK_COMPOSER") }
    /// `MINIMAL_COMPOSER`.
    public static var minimalComposer: Self { Self(rawValue: "MINIMAL_COMPOSER") }
    /// `MULTI_ITEM_COMPOSER`.
    public static var multiItemComposer: Self { Self(rawValue: "MULTI_ITEM_COMPOSER") }
    /// `QUICK_COMPOSER`.
    public static var quickComposer: Self { Self(rawValue: "QUICK_COMPOSER") }
    /// `REAL_ESTATE_COMPOSER`.
    public static var realEstateComposer: Self { Self(rawValue: "REAL_ESTATE_COMPOSER") }
    /// `REGULAR_COMPOSER`.
    public static var regularComposer: Self { Self(rawValue: "REGULAR_COMPOSER") }
    /// `SKINNY_COMPOSER`.
    public static var skinnyComposer: Self { Self(rawValue: "SKINNY_COMPOSER") }
    /// `VEHICLES_COMPOSER`.
    public static var vehiclesComposer: Self { Self(rawValue: "VEHICLES_COMPOSER") }
    /// `VIDEO_FIRST_COMPOSER`.
    public static var videoFirstComposer: Self { Self(rawValue: "VIDEO_FIRST_COMPOSER") }
}
