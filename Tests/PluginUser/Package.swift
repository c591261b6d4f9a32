// swift-tools-version: 6.3
import PackageDescription

// A package of somebody who generates with the command plugin: `make test-plugin` runs it.
let package = Package(
    name: "PluginUser",
    dependencies: [.package(name: "graphgen", path: "../..")],
    targets: [.target(name: "PluginUser")]
)
