// Made from the values of `page-post.xpost_surface` in the reference by graphgen; edits to this file are lost.

/// Values of `page-post.xpost_surface`.
public struct PagePostXpostSurface: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var marketplaceCrossPostSuggestions: Self { .init(rawValue: "MARKETPLACE_CROSS_POST_SUGGESTIONS") }
    @export(implementation) public static var inventoryManagement: Self { .init(rawValue: "INVENTORY_MANAGEMENT") }
    @export(implementation) public static var groupComposer: Self { .init(rawValue: "GROUP_COMPOSER") }
    @export(implementation) public static var marketplaceComposer: Self { .init(rawValue: "MARKETPLACE_COMPOSER") }
    @export(implementation) public static var profileSellingCrossPostSuggestions: Self { .init(rawValue: "PROFILE_SELLING_CROSS_POST_SUGGESTIONS") }
    @export(implementation) public static var bizOnMpSetupView: Self { .init(rawValue: "BIZ_ON_MP_SETUP_VIEW") }
    @export(implementation) public static var bsgAttachmentToXpostToMp: Self { .init(rawValue: "BSG_ATTACHMENT_TO_XPOST_TO_MP") }
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
}
