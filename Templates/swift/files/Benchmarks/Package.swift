// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that those who depend on the client build nothing of it.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "GraphAPI", path: "..")],
    targets: [
        .executableTarget(
            name: "graph-bench",
            dependencies: [.product(name: "GraphAPI", package: "GraphAPI")],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
