// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "GraphAPI",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [
        .library(name: "GraphAPI", targets: ["GraphAPI"]),
        .library(name: "GraphAPILogging", targets: ["GraphAPILogging"]),
        .library(name: "GraphAPITesting", targets: ["GraphAPITesting"]),
    ],
    traits: [
        .trait(name: "SwiftCrypto", description: "HMAC by swift-crypto where CryptoKit is not there."),
        .trait(name: "AsyncHTTPClient", description: "A transport over AsyncHTTPClient."),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.25.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .target(
            name: "GraphAPI",
            dependencies: [
                .product(
                    name: "Crypto", package: "swift-crypto",
                    condition: .when(platforms: [.linux, .android, .windows], traits: ["SwiftCrypto"])),
                .product(
                    name: "AsyncHTTPClient", package: "async-http-client",
                    condition: .when(traits: ["AsyncHTTPClient"])),
                .product(
                    name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
                .product(
                    name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
            ],
            swiftSettings: settings),
        .target(
            name: "GraphAPILogging",
            dependencies: ["GraphAPI", .product(name: "Logging", package: "swift-log")],
            swiftSettings: settings),
        .target(
            name: "GraphAPITesting",
            dependencies: [
                "GraphAPI", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GraphAPITests",
            dependencies: [
                "GraphAPI", "GraphAPILogging", "GraphAPITesting",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

// The plugin that makes the documentation, for those who make it: GRAPHAPI_DOCS=1 swift package generate-documentation
if Context.environment["GRAPHAPI_DOCS"] == "1" {
    package.dependencies.append(
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"))
}
