/// Values of `event.category`.
public struct EventCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `CLASSIC_LITERATURE`.
    public static var classicLiterature: Self { Self(rawValue: "CLASSIC_LITERATURE") }
    /// `COMEDY`.
    public static var comedy: Self { Self(rawValue: "COMEDY") }
    /// `CRAFTS`.
    public static var crafts: Self { Self(rawValue: "CRAFTS") }
    /// `DANCE`.
    public static var dance: Self { Self(rawValue: "DANCE") }
    /// `DRINKS`.
    public static var drinks: Self { Self(rawValue: "DRINKS") }
    /// `FITNESS_AND_WORKOUTS`.
    public static var fitnessAndWorkouts: Self { Self(rawValue: "FITNESS_AND_WORKOUTS") }
    /// `FOODS`.
    public static var foods: Self { Self(rawValue: "FOODS") }
    /// `GAMES`.
    public static var games: Self { Self(rawValue: "GAMES") }
    /// `GARDENING`.
    public static var gardening: Self { Self(rawValue: "GARDENING") }
    /// `HEALTH_AND_MEDICAL`.
    public static var healthAndMedical: Self { Self(rawValue: "HEALTH_AND_MEDICAL") }
    /// `HEALTHY_LIVING_AND_SELF_CARE`.
    public static var healthyLivingAndSelfCare: Self { Self(rawValue: "HEALTHY_LIVING_AND_SELF_CARE") }
    /// `HOME_AND_GARDEN`.
    public static var homeAndGarden: Self { Self(rawValue: "HOME_AND_GARDEN") }
    /// `MUSIC_AND_AUDIO`.
    public static var musicAndAudio: Self { Self(rawValue: "MUSIC_AND_AUDIO") }
    /// `PARTIES`.
    public static var parties: Self { Self(rawValue: "PARTIES") }
    /// `PROFESSIONAL_NETWORKING`.
    public static var professionalNetworking: Self { Self(rawValue: "PROFESSIONAL_NETWORKING") }
    /// `RELIGIONS`.
    public static var religions: Self { Self(rawValue: "RELIGIONS") }
    /// `SHOPPING_EVENT`.
    public static var shoppingEvent: Self { Self(rawValue: "SHOPPING_EVENT") }
    /// `SOCIAL_ISSUES`.
    public static var socialIssues: Self { Self(rawValue: "SOCIAL_ISSUES") }
    /// `SPORTS`.
    public static var sports: Self { Self(rawValue: "SPORTS") }
    /// `THEATER`.
    public static var theater: Self { Self(rawValue: "THEATER") }
    /// `TV_AND_MOVIES`.
    public static var tvAndMovies: Self { Self(rawValue: "TV_AND_MOVIES") }
    /// `VISUAL_ARTS`.
    public static var visualArts: Self { Self(rawValue: "VISUAL_ARTS") }
}
