// Made from the values of `user/videos.content_category` in the reference by graphgen; edits to this file are lost.

/// Values of `user/videos.content_category`.
public struct UserVideosContentCategory: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var beautyFashion: Self { .init(rawValue: "BEAUTY_FASHION") }
    @export(implementation) public static var business: Self { .init(rawValue: "BUSINESS") }
    @export(implementation) public static var carsTrucks: Self { .init(rawValue: "CARS_TRUCKS") }
    @export(implementation) public static var comedy: Self { .init(rawValue: "COMEDY") }
    @export(implementation) public static var cuteAnimals: Self { .init(rawValue: "CUTE_ANIMALS") }
    @export(implementation) public static var entertainment: Self { .init(rawValue: "ENTERTAINMENT") }
    @export(implementation) public static var family: Self { .init(rawValue: "FAMILY") }
    @export(implementation) public static var foodHealth: Self { .init(rawValue: "FOOD_HEALTH") }
    @export(implementation) public static var home: Self { .init(rawValue: "HOME") }
    @export(implementation) public static var lifestyle: Self { .init(rawValue: "LIFESTYLE") }
    @export(implementation) public static var music: Self { .init(rawValue: "MUSIC") }
    @export(implementation) public static var news: Self { .init(rawValue: "NEWS") }
    @export(implementation) public static var politics: Self { .init(rawValue: "POLITICS") }
    @export(implementation) public static var science: Self { .init(rawValue: "SCIENCE") }
    @export(implementation) public static var sports: Self { .init(rawValue: "SPORTS") }
    @export(implementation) public static var technology: Self { .init(rawValue: "TECHNOLOGY") }
    @export(implementation) public static var videoGaming: Self { .init(rawValue: "VIDEO_GAMING") }
    @export(implementation) public static var other: Self { .init(rawValue: "OTHER") }
}
