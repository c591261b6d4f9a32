// Made from the permissions of the reference by graphgen; edits to this file are lost.

extension GraphPermission {
    /// `ferry_admin`.
    public static var ferryAdmin: Self { Self(rawValue: "ferry_admin") }
    /// `ferry_manage_berths`.
    public static var ferryManageBerths: Self { Self(rawValue: "ferry_manage_berths") }
    /// `ferry_manage_crossings`.
    public static var ferryManageCrossings: Self { Self(rawValue: "ferry_manage_crossings") }
    /// `ferry_read_boats`.
    public static var ferryReadBoats: Self { Self(rawValue: "ferry_read_boats") }
    /// `ferry_read_figures`.
    public static var ferryReadFigures: Self { Self(rawValue: "ferry_read_figures") }
    /// `ferry_read_harbours`.
    public static var ferryReadHarbours: Self { Self(rawValue: "ferry_read_harbours") }
    /// `ferry_sell_tickets`.
    public static var ferrySellTickets: Self { Self(rawValue: "ferry_sell_tickets") }
    /// `kiln_admin`.
    public static var kilnAdmin: Self { Self(rawValue: "kiln_admin") }
    /// `kiln_basic`.
    public static var kilnBasic: Self { Self(rawValue: "kiln_basic") }
    /// `kiln_manage_firings`.
    public static var kilnManageFirings: Self { Self(rawValue: "kiln_manage_firings") }
    /// `kiln_read_insights`.
    public static var kilnReadInsights: Self { Self(rawValue: "kiln_read_insights") }
    /// `kiln_write_glazes`.
    public static var kilnWriteGlazes: Self { Self(rawValue: "kiln_write_glazes") }
    /// `lighthouse_admin`.
    public static var lighthouseAdmin: Self { Self(rawValue: "lighthouse_admin") }
    /// `lighthouse_basic`.
    public static var lighthouseBasic: Self { Self(rawValue: "lighthouse_basic") }
    /// `lighthouse_manage_lanterns`.
    public static var lighthouseManageLanterns: Self { Self(rawValue: "lighthouse_manage_lanterns") }
    /// `lighthouse_read_insights`.
    public static var lighthouseReadInsights: Self { Self(rawValue: "lighthouse_read_insights") }
    /// `lighthouse_read_keepers`.
    public static var lighthouseReadKeepers: Self { Self(rawValue: "lighthouse_read_keepers") }
    /// `lighthouse_write_log`.
    public static var lighthouseWriteLog: Self { Self(rawValue: "lighthouse_write_log") }
}
