// swift-tools-version: 6.3
import PackageDescription

// Has the client's sources in a target of its own. `run.sh` copies them to Sources/Copied/GraphAPI.
let package = Package(
    name: "Copied",
    platforms: [.macOS(.v13)],
    targets: [.executableTarget(name: "Copied")]
)
