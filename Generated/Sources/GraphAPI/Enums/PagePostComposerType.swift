// Made from the values of `page-post.composer_type` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.composer_type`.
public struct PagePostComposerType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var bulkComposer: Self { .init(rawValue: "BULK_COMPOSER") }
    @export(implementation) public static var minimalComposer: Self { .init(rawValue: "MINIMAL_COMPOSER") }
    @export(implementation) public static var multiItemComposer: Self { .init(rawValue: "MULTI_ITEM_COMPOSER") }
    @export(implementation) public static var quickComposer: Self { .init(rawValue: "QUICK_COMPOSER") }
    @export(implementation) public static var realEstateComposer: Self { .init(rawValue: "REAL_ESTATE_COMPOSER") }
    @export(implementation) public static var regularComposer: Self { .init(rawValue: "REGULAR_COMPOSER") }
    @export(implementation) public static var skinnyComposer: Self { .init(rawValue: "SKINNY_COMPOSER") }
    @export(implementation) public static var vehiclesComposer: Self { .init(rawValue: "VEHICLES_COMPOSER") }
    @export(implementation) public static var videoFirstComposer: Self { .init(rawValue: "VIDEO_FIRST_COMPOSER") }
}
