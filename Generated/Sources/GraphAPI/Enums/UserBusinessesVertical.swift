/// Values of `user/businesses.vertical`.
public struct UserBusinessesVertical: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `NOT_SET`.
    public static var notSet: Self { Self(rawValue: "NOT_SET") }
    /// `ADVERTISING`.
    public static var advertising: Self { Self(rawValue: "ADVERTISING") }
    /// `AUTOMOTIVE`.
    public static var automotive: Self { Self(rawValue: "AUTOMOTIVE") }
    /// `CONSUMER_PACKAGED_GOODS`.
    public static var consumerPackagedGoods: Self { Self(rawValue: "CONSUMER_PACKAGED_GOODS") }
    /// `ECOMMERCE`.
    public static var ecommerce: Self { Self(rawValue: "ECOMMERCE") }
    /// `EDUCATION`.
    public static var education: Self { Self(rawValue: "EDUCATION") }
    /// `ENERGY_AND_UTILITIES`.
    public static var energyAndUtilities: Self { Self(rawValue: "ENERGY_AND_UTILITIES") }
    /// `ENTERTAINMENT_AND_MEDIA`.
    public static var entertainmentAndMedia: Self { Self(rawValue: "ENTERTAINMENT_AND_MEDIA") }
    /// `FINANCIAL_SERVICES`.
    public static var financialServices: Self { Self(rawValue: "FINANCIAL_SERVICES") }
    /// `GAMING`.
    public static var gaming: Self { Self(rawValue: "GAMING") }
    /// `GOVERNMENT_AND_POLITICS`.
    public static var governmentAndPolitics: Self { Self(rawValue: "GOVERNMENT_AND_POLITICS") }
    /// `MARKETING`.
    public static var marketing: Self { Self(rawValue: "MARKETING") }
    /// `ORGANIZATIONS_AND_ASSOCIATIONS`.
    public static var organizationsAndAssociations: Self { Self(rawValue: "ORGANIZATIONS_AND_ASSOCIATIONS") }
    /// `PROFESSIONAL_SERVICES`.
    public static var professionalServices: Self { Self(rawValue: "PROFESSIONAL_SERVICES") }
    /// `RETAIL`.
    public static var retail: Self { Self(rawValue: "RETAIL") }
    /// `TECHNOLOGY`.
    public static var technology: Self { Self(rawValue: "TECHNOLOGY") }
    /// `TELECOM`.
    public static var telecom: Self { Self(rawValue: "TELECOM") }
    /// `TRAVEL`.
    public static var travel: Self { Self(rawValue: "TRAVEL") }
    /// `NON_PROFIT`.
    public static var nonProfit: Self { Self(rawValue: "NON_PROFIT") }
    /// `RESTAURANT`.
    public static var restaurant: Self { Self(rawValue: "RESTAURANT") }
    /// `HEALTH`.
    public static var health: Self { Self(rawValue: "HEALTH") }
    /// `LUXURY`.
    public static var luxury: Self { Self(rawValue: "LUXURY") }
    /// `OTHER`.
    public static var other: Self { Self(rawValue: "OTHER") }
}
