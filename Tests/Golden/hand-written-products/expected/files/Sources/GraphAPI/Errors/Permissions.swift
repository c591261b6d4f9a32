// Made from the permissions of the reference by graphgen; edits to this file are lost.

extension GraphPermission {
    /// `barn_mail`.
    public static var barnMail: Self { Self(rawValue: "barn_mail") }
    /// `barn_management`.
    public static var barnManagement: Self { Self(rawValue: "barn_management") }
    /// `coop_management`.
    public static var coopManagement: Self { Self(rawValue: "coop_management") }
    /// `coop_read`.
    public static var coopRead: Self { Self(rawValue: "coop_read") }
    /// `drives_management`.
    public static var drivesManagement: Self { Self(rawValue: "drives_management") }
    /// `drives_read`.
    public static var drivesRead: Self { Self(rawValue: "drives_read") }
    /// `harvest_manage_orders`.
    public static var harvestManageOrders: Self { Self(rawValue: "harvest_manage_orders") }
    /// `lake_drain`.
    public static var lakeDrain: Self { Self(rawValue: "lake_drain") }
    /// `lake_row`.
    public static var lakeRow: Self { Self(rawValue: "lake_row") }
    /// `lockers_manage`.
    public static var lockersManage: Self { Self(rawValue: "lockers_manage") }
    /// `orchard_basic`.
    public static var orchardBasic: Self { Self(rawValue: "orchard_basic") }
    /// `orchard_sell_baskets`.
    public static var orchardSellBaskets: Self { Self(rawValue: "orchard_sell_baskets") }
    /// `pond_boat`.
    public static var pondBoat: Self { Self(rawValue: "pond_boat") }
    /// `pond_drain`.
    public static var pondDrain: Self { Self(rawValue: "pond_drain") }
    /// `pond_net`.
    public static var pondNet: Self { Self(rawValue: "pond_net") }
    /// `pond_row`.
    public static var pondRow: Self { Self(rawValue: "pond_row") }
    /// `towers_ring`.
    public static var towersRing: Self { Self(rawValue: "towers_ring") }
}
