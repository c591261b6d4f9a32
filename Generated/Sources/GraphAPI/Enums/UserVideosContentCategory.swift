/// Values of `user/videos.content_category`.
public struct UserVideosContentCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    /// `BEAUTY_FASHION`.
    @export(implementation) public static var beautyFashion: Self { .init(rawValue: "BEAUTY_FASHION") }
    /// `BUSINESS`.
    @export(implementation) public static var business: Self { .init(rawValue: "BUSINESS") }
    /// `CARS_TRUCKS`.
    @export(implementation) public static var carsTrucks: Self { .init(rawValue: "CARS_TRUCKS") }
    /// `COMEDY`.
    @export(implementation) public static var comedy: Self { .init(rawValue: "COMEDY") }
    /// `CUTE_ANIMALS`.
    @export(implementation) public static var cuteAnimals: Self { .init(rawValue: "CUTE_ANIMALS") }
    /// `ENTERTAINMENT`.
    @export(implementation) public static var entertainment: Self { .init(rawValue: "ENTERTAINMENT") }
    /// `FAMILY`.
    @export(implementation) public static var family: Self { .init(rawValue: "FAMILY") }
    /// `FOOD_HEALTH`.
    @export(implementation) public static var foodHealth: Self { .init(rawValue: "FOOD_HEALTH") }
    /// `HOME`.
    @export(implementation) public static var home: Self { .init(rawValue: "HOME") }
    /// `LIFESTYLE`.
    @export(implementation) public static var lifestyle: Self { .init(rawValue: "LIFESTYLE") }
    /// `MUSIC`.
    @export(implementation) public static var music: Self { .init(rawValue: "MUSIC") }
    /// `NEWS`.
    @export(implementation) public static var news: Self { .init(rawValue: "NEWS") }
    /// `POLITICS`.
    @export(implementation) public static var politics: Self { .init(rawValue: "POLITICS") }
    /// `SCIENCE`.
    @export(implementation) public static var science: Self { .init(rawValue: "SCIENCE") }
    /// `SPORTS`.
    @export(implementation) public static var sports: Self { .init(rawValue: "SPORTS") }
    /// `TECHNOLOGY`.
    @export(implementation) public static var technology: Self { .init(rawValue: "TECHNOLOGY") }
    /// `VIDEO_GAMING`.
    @export(implementation) public static var videoGaming: Self { .init(rawValue: "VIDEO_GAMING") }
    /// `OTHER`.
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}
