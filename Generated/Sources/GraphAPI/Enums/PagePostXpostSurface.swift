/// Values of `page-post.xpost_surface`.
public struct PagePostXpostSurface: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `MARKETPLACE_CROSS_POST_SUGGESTIONS`.
    public static var marketplaceCrossPostSuggestions: Self { Self(rawValue: "MARKETPLACE_CROSS_POST_SUGGESTIONS") }
    /// `INVENTORY_MANAGEMENT`.
    public static var inventoryManagement: Self { Self(rawValue: "INVENTORY_MANAGEMENT") }
    /// `GROUP_COMPOSER`.
    public static var groupComposer: Self { Self(rawValue: "GROUP_COMPOSER") }
    /// `MARKETPLACE_COMPOSER`.
    public static var marketplaceComposer: Self { Self(rawValue: "MARKETPLACE_COMPOSER") }
    /// `PROFILE_SELLING_CROSS_POST_SUGGESTIONS`.
    public static var profileSellingCrossPostSuggestions: Self { Self(rawValue: "PROFILE_SELLING_CROSS_POST_SUGGESTIONS") }
    /// `BIZ_ON_MP_SETUP_VIEW`.
    public static var bizOnMpSetupView: Self { Self(rawValue: "BIZ_ON_MP_SETUP_VIEW") }
    /// `BSG_ATTACHMENT_TO_XPOST_TO_MP`.
    public static var bsgAttachmentToXpostToMp: Self { Self(rawValue: "BSG_ATTACHMENT_TO_XPOST_TO_MP") }
    /// `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
}
