// swift-tools-version: 6.3
import PackageDescription

// Depends on the client by address and version. `run.sh` puts the address of a local repository here.
let package = Package(
    name: "ByURL",
    platforms: [.macOS(.v13)],
    dependencies: [.package(url: "CLIENT_ADDRESS", from: "19.0.0")],
    targets: [
        .executableTarget(name: "ByURL", dependencies: [.product(name: "GraphAPI", package: "client")])
    ]
)
