// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that those who depend on the client build nothing of it.
let package = Package(
    name: "Examples",
    platforms: [.macOS(.v14), .iOS(.v17)],
    dependencies: [
        .package(name: "GraphAPI", path: ".."),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .executableTarget(
            name: "whoami",
            dependencies: [.product(name: "GraphAPI", package: "GraphAPI")],
            swiftSettings: settings),
        .executableTarget(
            name: "posts-csv",
            dependencies: [.product(name: "GraphAPI", package: "GraphAPI")],
            swiftSettings: settings),
        .target(
            name: "FriendsModel",
            dependencies: [.product(name: "GraphAPI", package: "GraphAPI")],
            swiftSettings: settings),
        .executableTarget(
            name: "webhook",
            dependencies: [
                .product(name: "GraphAPI", package: "GraphAPI"),
                .product(name: "FlyingFox", package: "FlyingFox"),
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
