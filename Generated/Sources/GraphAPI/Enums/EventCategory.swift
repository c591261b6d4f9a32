// Made from the values of `event.category` in the reference by graphgen; edits to this file are lost.

/// Values of `event.category`.
public struct EventCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var classicLiterature: Self { .init(rawValue: "CLASSIC_LITERATURE") }
    @export(implementation) public static var comedy: Self { .init(rawValue: "COMEDY") }
    @export(implementation) public static var crafts: Self { .init(rawValue: "CRAFTS") }
    @export(implementation) public static var dance: Self { .init(rawValue: "DANCE") }
    @export(implementation) public static var drinks: Self { .init(rawValue: "DRINKS") }
    @export(implementation) public static var fitnessAndWorkouts: Self { .init(rawValue: "FITNESS_AND_WORKOUTS") }
    @export(implementation) public static var foods: Self { .init(rawValue: "FOODS") }
    @export(implementation) public static var games: Self { .init(rawValue: "GAMES") }
    @export(implementation) public static var gardening: Self { .init(rawValue: "GARDENING") }
    @export(implementation) public static var healthAndMedical: Self { .init(rawValue: "HEALTH_AND_MEDICAL") }
    @export(implementation) public static var healthyLivingAndSelfCare: Self { .init(rawValue: "HEALTHY_LIVING_AND_SELF_CARE") }
    @export(implementation) public static var homeAndGarden: Self { .init(rawValue: "HOME_AND_GARDEN") }
    @export(implementation) public static var musicAndAudio: Self { .init(rawValue: "MUSIC_AND_AUDIO") }
    @export(implementation) public static var parties: Self { .init(rawValue: "PARTIES") }
    @export(implementation) public static var professionalNetworking: Self { .init(rawValue: "PROFESSIONAL_NETWORKING") }
    @export(implementation) public static var religions: Self { .init(rawValue: "RELIGIONS") }
    @export(implementation) public static var shoppingEvent: Self { .init(rawValue: "SHOPPING_EVENT") }
    @export(implementation) public static var socialIssues: Self { .init(rawValue: "SOCIAL_ISSUES") }
    @export(implementation) public static var sports: Self { .init(rawValue: "SPORTS") }
    @export(implementation) public static var theater: Self { .init(rawValue: "THEATER") }
    @export(implementation) public static var tvAndMovies: Self { .init(rawValue: "TV_AND_MOVIES") }
    @export(implementation) public static var visualArts: Self { .init(rawValue: "VISUAL_ARTS") }
}
