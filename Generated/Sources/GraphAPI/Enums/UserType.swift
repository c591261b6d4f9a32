/// Values of `user.type`.
public struct UserType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `FILE_IMPORTED`.
    public static var fileImported: Self { Self(rawValue: "FILE_IMPORTED") }
    /// `EVENT_BASED`.
    public static var eventBased: Self { Self(rawValue: "EVENT_BASED") }
    /// `SEED_BASED`.
    public static var seedBased: Self { Self(rawValue: "SEED_BASED") }
    /// `THIRD_PARTY_IMPORTED`.
    public static var thirdPartyImported: Self { Self(rawValue: "THIRD_PARTY_IMPORTED") }
    /// `COPY_PASTE`.
    public static var copyPaste: Self { Self(rawValue: "COPY_PASTE") }
    /// `CONTACT_IMPORTER`.
    public static var contactImporter: Self { Self(rawValue: "CONTACT_IMPORTER") }
    /// `HOUSEHOLD_AUDIENCE`.
    public static var householdAudience: Self { Self(rawValue: "HOUSEHOLD_AUDIENCE") }
}
