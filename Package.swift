// swift-tools-version: 6.3
import Foundation
import PackageDescription

// `make fuzz-coverage` builds the fuzzer for libFuzzer, which sees what code an input reaches.
let isLibFuzzer = Context.environment["LIBFUZZER"] == "1"

let toolSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let settings = toolSettings + (isLibFuzzer ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

// Generated/ is a package of its own, which the tests here use as its users do. A checkout without it still builds the
// generator, and `make generate` writes it.
let hasGenerated = FileManager.default.fileExists(
    atPath: Context.packageDirectory + "/Generated/Package.swift")

let package = Package(
    name: "graphgen",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "graphgen", targets: ["graphgen"]),
        .executable(name: "graphgen-bench", targets: ["graphgen-bench"]),
        .plugin(name: "GenerateGraphAPI", targets: ["GenerateGraphAPI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCommonMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "APIModel", swiftSettings: settings),
        .target(name: "ReferenceVocabulary", dependencies: ["APIModel"], swiftSettings: settings),
        .target(
            name: "ReferencePages",
            dependencies: [
                "CCommonMark", "APIModel", "ReferenceVocabulary", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings),
        .target(
            name: "ReferenceReader", dependencies: ["ReferencePages", "ReferenceVocabulary", "APIModel"],
            swiftSettings: settings),
        .target(
            name: "StrictYAML", dependencies: ["APIModel", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .target(
            name: "ModelPasses",
            dependencies: ["APIModel", "StrictYAML", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .target(
            name: "TemplateEmitter",
            dependencies: [
                "APIModel", "ReferenceVocabulary", "Hashing", "StrictYAML",
                .product(name: "Yams", package: "Yams"),
            ], swiftSettings: settings, plugins: ["EmbedTemplates"]),
        .target(
            name: "ModelDiff", dependencies: ["APIModel", "ReferenceVocabulary"], swiftSettings: settings),
        .target(
            name: "GraphGenCore",
            dependencies: [
                "ReferencePages", "APIModel", "ReferenceVocabulary", "Hashing", "ReferenceReader",
                "ModelPasses",
                "ModelDiff", "StrictYAML", "TemplateEmitter",
                .product(name: "Yams", package: "Yams"),
            ], swiftSettings: settings),
        .testTarget(
            name: "GraphGenCoreTests",
            dependencies: [
                "GraphGenCore", "APIModel", "ReferencePages", "ReferenceReader", "ModelPasses",
                "TemplateEmitter",
                "TestSupport",
            ],
            swiftSettings: settings),
        .target(name: "Hashing", swiftSettings: settings),
        .plugin(name: "EmbedTemplates", capability: .buildTool(), dependencies: ["EmbedTemplatesTool"]),
        .executableTarget(name: "EmbedTemplatesTool", swiftSettings: toolSettings),
        .plugin(
            name: "GenerateGraphAPI",
            capability: .command(
                intent: .custom(
                    verb: "generate-graph-api",
                    description: "Generate what the package's graphgen.yaml names."),
                permissions: [
                    .writeToPackageDirectory(reason: "It writes the generated files into the package.")
                ]),
            dependencies: ["graphgen"]),
        .executableTarget(
            name: "graphgen-bench",
            dependencies: ["GraphGenCore", "APIModel", "ReferenceReader", "ModelPasses", "TemplateEmitter"],
            path: "Benchmarks", swiftSettings: settings),
        .executableTarget(
            name: "graphgen",
            dependencies: [
                "GraphGenCore", "APIModel", "ModelPasses", "ModelDiff", "TemplateEmitter",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        // Where tests find the real pages.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: settings),
        .testTarget(name: "APIModelTests", dependencies: ["APIModel"], swiftSettings: settings),
        .testTarget(
            name: "ReferenceVocabularyTests", dependencies: ["ReferenceVocabulary", "APIModel"],
            swiftSettings: settings),
        .testTarget(
            name: "ReferencePagesTests", dependencies: ["ReferencePages", "APIModel"], swiftSettings: settings
        ),
        .testTarget(
            name: "ReferenceReaderTests",
            dependencies: [
                "ReferenceReader", "ReferencePages", "ReferenceVocabulary", "APIModel", "TestSupport",
                "ModelPasses",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "StrictYAMLTests",
            dependencies: ["StrictYAML", "APIModel", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .testTarget(
            name: "ModelPassesTests", dependencies: ["ModelPasses", "APIModel"], swiftSettings: settings),
        .testTarget(
            name: "ModelDiffTests",
            dependencies: [
                "ModelDiff", "APIModel", "ReferencePages", "ReferenceReader", "ModelPasses", "GraphGenCore",
                "TemplateEmitter", "TestSupport",
            ], swiftSettings: settings),
        .testTarget(
            name: "TemplateEmitterTests",
            dependencies: [
                "TemplateEmitter", "APIModel", "ReferenceVocabulary", "ModelPasses", "ReferencePages",
                "ReferenceReader",
                "TestSupport",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "GraphGenTests", dependencies: ["graphgen", "TestSupport"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)

if hasGenerated {
    // It reads JSON as the client does.
    package.targets.append(
        .executableTarget(
            name: "graphgen-fuzz",
            dependencies: [
                "GraphGenCore", "APIModel", "Hashing", "ReferencePages", "ReferenceReader", "ModelPasses",
                "TemplateEmitter",
                isLibFuzzer ? "GraphAPI" : .product(name: "GraphAPI", package: "Generated"),
            ],
            path: "Fuzz", swiftSettings: settings + (isLibFuzzer ? [.define("LIBFUZZER")] : []),
            linkerSettings: isLibFuzzer ? [.unsafeFlags(["-sanitize=fuzzer"])] : []))
    if isLibFuzzer {
        // A dependency is built without flags of ours.
        package.targets.append(
            .target(name: "GraphAPI", path: "Generated/Sources/GraphAPI", swiftSettings: settings))
    } else {
        package.dependencies += [
            .package(path: "Generated"),
            .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        ]
        package.targets.append(
            .testTarget(
                name: "GeneratedTests",
                dependencies: [
                    .product(name: "GraphAPI", package: "Generated"),
                    .product(name: "FlyingFox", package: "FlyingFox"),
                    .product(name: "FlyingSocks", package: "FlyingFox"),
                ], swiftSettings: settings))
    }
}
