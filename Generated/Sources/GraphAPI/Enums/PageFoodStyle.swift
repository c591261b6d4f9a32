// Made from the values of `page.food_styles` in the reference by graphgen; edits to this file are lost.

/// Values of `page.food_styles`.
public struct PageFoodStyle: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var afghani: Self { .init(rawValue: "Afghani") }
    /// `American (New)`.
    @export(implementation) public static var americanNew: Self { .init(rawValue: "American (New)") }
    /// `American (Traditional)`.
    @export(implementation) public static var americanTraditional: Self { .init(rawValue: "American (Traditional)") }
    /// `Asian fusion`.
    @export(implementation) public static var asianFusion: Self { .init(rawValue: "Asian fusion") }
    @export(implementation) public static var barbeque: Self { .init(rawValue: "Barbeque") }
    @export(implementation) public static var brazilian: Self { .init(rawValue: "Brazilian") }
    @export(implementation) public static var breakfast: Self { .init(rawValue: "Breakfast") }
    @export(implementation) public static var british: Self { .init(rawValue: "British") }
    @export(implementation) public static var brunch: Self { .init(rawValue: "Brunch") }
    @export(implementation) public static var buffets: Self { .init(rawValue: "Buffets") }
    @export(implementation) public static var burgers: Self { .init(rawValue: "Burgers") }
    @export(implementation) public static var burmese: Self { .init(rawValue: "Burmese") }
    /// `Cajun/Creole`.
    @export(implementation) public static var cajunCreole: Self { .init(rawValue: "Cajun/Creole") }
    @export(implementation) public static var caribbean: Self { .init(rawValue: "Caribbean") }
    @export(implementation) public static var chinese: Self { .init(rawValue: "Chinese") }
    @export(implementation) public static var creperies: Self { .init(rawValue: "Creperies") }
    @export(implementation) public static var cuban: Self { .init(rawValue: "Cuban") }
    @export(implementation) public static var delis: Self { .init(rawValue: "Delis") }
    @export(implementation) public static var diners: Self { .init(rawValue: "Diners") }
    @export(implementation) public static var ethiopian: Self { .init(rawValue: "Ethiopian") }
    /// `Fast food`.
    @export(implementation) public static var fastFood: Self { .init(rawValue: "Fast food") }
    @export(implementation) public static var filipino: Self { .init(rawValue: "Filipino") }
    @export(implementation) public static var fondue: Self { .init(rawValue: "Fondue") }
    /// `Food stands`.
    @export(implementation) public static var foodStands: Self { .init(rawValue: "Food stands") }
    @export(implementation) public static var french: Self { .init(rawValue: "French") }
    @export(implementation) public static var german: Self { .init(rawValue: "German") }
    /// `Greek and Mediterranean`.
    @export(implementation) public static var greekAndMediterranean: Self { .init(rawValue: "Greek and Mediterranean") }
    @export(implementation) public static var hawaiian: Self { .init(rawValue: "Hawaiian") }
    /// `Himalayan/Nepalese`.
    @export(implementation) public static var himalayanNepalese: Self { .init(rawValue: "Himalayan/Nepalese") }
    /// `Hot dogs`.
    @export(implementation) public static var hotDogs: Self { .init(rawValue: "Hot dogs") }
    /// `Indian/Pakistani`.
    @export(implementation) public static var indianPakistani: Self { .init(rawValue: "Indian/Pakistani") }
    @export(implementation) public static var irish: Self { .init(rawValue: "Irish") }
    @export(implementation) public static var italian: Self { .init(rawValue: "Italian") }
    @export(implementation) public static var japanese: Self { .init(rawValue: "Japanese") }
    @export(implementation) public static var korean: Self { .init(rawValue: "Korean") }
    /// `Latin American`.
    @export(implementation) public static var latinAmerican: Self { .init(rawValue: "Latin American") }
    @export(implementation) public static var mexican: Self { .init(rawValue: "Mexican") }
    /// `Middle Eastern`.
    @export(implementation) public static var middleEastern: Self { .init(rawValue: "Middle Eastern") }
    @export(implementation) public static var moroccan: Self { .init(rawValue: "Moroccan") }
    @export(implementation) public static var pizza: Self { .init(rawValue: "Pizza") }
    @export(implementation) public static var russian: Self { .init(rawValue: "Russian") }
    @export(implementation) public static var sandwiches: Self { .init(rawValue: "Sandwiches") }
    @export(implementation) public static var seafood: Self { .init(rawValue: "Seafood") }
    @export(implementation) public static var singaporean: Self { .init(rawValue: "Singaporean") }
    /// `Soul food`.
    @export(implementation) public static var soulFood: Self { .init(rawValue: "Soul food") }
    @export(implementation) public static var southern: Self { .init(rawValue: "Southern") }
    /// `Spanish/Basque`.
    @export(implementation) public static var spanishBasque: Self { .init(rawValue: "Spanish/Basque") }
    @export(implementation) public static var steakhouses: Self { .init(rawValue: "Steakhouses") }
    /// `Sushi bars`.
    @export(implementation) public static var sushiBars: Self { .init(rawValue: "Sushi bars") }
    @export(implementation) public static var taiwanese: Self { .init(rawValue: "Taiwanese") }
    /// `Tapas bars`.
    @export(implementation) public static var tapasBars: Self { .init(rawValue: "Tapas bars") }
    /// `Tex-Mex`.
    @export(implementation) public static var texMex: Self { .init(rawValue: "Tex-Mex") }
    @export(implementation) public static var thai: Self { .init(rawValue: "Thai") }
    @export(implementation) public static var turkish: Self { .init(rawValue: "Turkish") }
    @export(implementation) public static var vegan: Self { .init(rawValue: "Vegan") }
    @export(implementation) public static var vegetarian: Self { .init(rawValue: "Vegetarian") }
    @export(implementation) public static var vietnamese: Self { .init(rawValue: "Vietnamese") }
}
