// Made from the values of `user/businesses.vertical` in the reference by graphgen; edits to this file are lost.

/// Values of `user/businesses.vertical`.
public struct UserBusinessesVertical: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var notSet: Self { .init(rawValue: "NOT_SET") }
    @export(implementation) public static var advertising: Self { .init(rawValue: "ADVERTISING") }
    @export(implementation) public static var automotive: Self { .init(rawValue: "AUTOMOTIVE") }
    @export(implementation) public static var consumerPackagedGoods: Self { .init(rawValue: "CONSUMER_PACKAGED_GOODS") }
    @export(implementation) public static var ecommerce: Self { .init(rawValue: "ECOMMERCE") }
    @export(implementation) public static var education: Self { .init(rawValue: "EDUCATION") }
    @export(implementation) public static var energyAndUtilities: Self { .init(rawValue: "ENERGY_AND_UTILITIES") }
    @export(implementation) public static var entertainmentAndMedia: Self { .init(rawValue: "ENTERTAINMENT_AND_MEDIA") }
    @export(implementation) public static var financialServices: Self { .init(rawValue: "FINANCIAL_SERVICES") }
    @export(implementation) public static var gaming: Self { .init(rawValue: "GAMING") }
    @export(implementation) public static var governmentAndPolitics: Self { .init(rawValue: "GOVERNMENT_AND_POLITICS") }
    @export(implementation) public static var marketing: Self { .init(rawValue: "MARKETING") }
    @export(implementation) public static var organizationsAndAssociations: Self { .init(rawValue: "ORGANIZATIONS_AND_ASSOCIATIONS") }
    @export(implementation) public static var professionalServices: Self { .init(rawValue: "PROFESSIONAL_SERVICES") }
    @export(implementation) public static var retail: Self { .init(rawValue: "RETAIL") }
    @export(implementation) public static var technology: Self { .init(rawValue: "TECHNOLOGY") }
    @export(implementation) public static var telecom: Self { .init(rawValue: "TELECOM") }
    @export(implementation) public static var travel: Self { .init(rawValue: "TRAVEL") }
    @export(implementation) public static var nonProfit: Self { .init(rawValue: "NON_PROFIT") }
    @export(implementation) public static var restaurant: Self { .init(rawValue: "RESTAURANT") }
    @export(implementation) public static var health: Self { .init(rawValue: "HEALTH") }
    @export(implementation) public static var luxury: Self { .init(rawValue: "LUXURY") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}
