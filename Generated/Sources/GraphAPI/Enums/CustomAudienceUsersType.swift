// Made from the values of `custom-audience/users.type` in the reference by graphgen; edits to this file are lost.

/// Values of `custom-audience/users.type`.
public struct CustomAudienceUsersType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var unknown: Self { .init(rawValue: "UNKNOWN") }
    @export(implementation) public static var fileImported: Self { .init(rawValue: "FILE_IMPORTED") }
    @export(implementation) public static var eventBased: Self { .init(rawValue: "EVENT_BASED") }
    @export(implementation) public static var seedBased: Self { .init(rawValue: "SEED_BASED") }
    @export(implementation) public static var thirdPartyImported: Self { .init(rawValue: "THIRD_PARTY_IMPORTED") }
    @export(implementation) public static var copyPaste: Self { .init(rawValue: "COPY_PASTE") }
    @export(implementation) public static var contactImporter: Self { .init(rawValue: "CONTACT_IMPORTER") }
    @export(implementation) public static var householdAudience: Self { .init(rawValue: "HOUSEHOLD_AUDIENCE") }
}
