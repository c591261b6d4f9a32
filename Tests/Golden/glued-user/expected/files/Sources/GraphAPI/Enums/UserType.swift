/// Values of `user.type`.
public struct UserType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `UNKNOWN`.
    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    /// `FILE_IMPORTED`.
    @export(implementation) public static var fileImported: Self { .init(rawValue: "FILE_IMPORTED") }
    /// `EVENT_BASED`.
    @export(implementation) public static var eventBased: Self { .init(rawValue: "EVENT_BASED") }
    /// `SEED_BASED`.
    @export(implementation) public static var seedBased: Self { .init(rawValue: "SEED_BASED") }
    /// `THIRD_PARTY_IMPORTED`.
    @export(implementation) public static var thirdPartyImported: Self { .init(rawValue: "THIRD_PARTY_IMPORTED") }
    /// `COPY_PASTE`.
    @export(implementation) public static var copyPaste: Self { .init(rawValue: "COPY_PASTE") }
    /// `CONTACT_IMPORTER`.
    @export(implementation) public static var contactImporter: Self { .init(rawValue: "CONTACT_IMPORTER") }
    /// `HOUSEHOLD_AUDIENCE`.
    @export(implementation) public static var householdAudience: Self { .init(rawValue: "HOUSEHOLD_AUDIENCE") }
}
