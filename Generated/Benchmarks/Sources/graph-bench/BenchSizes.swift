import Foundation

/// How large programs over the package become; measured on the example `whoami`, where it has been built, and on what
/// stands beside this program in the build's folder.
enum BenchSizes {
    static func print() {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let example = URL(fileURLWithPath: "../Examples/.build/release/whoami").resolvingSymlinksInPath()
        if let bytes = bytes(of: example) {
            var line = "whoami: \(kilobytes(bytes)) kB"
            if let stripped = stripped(example) {
                line += ", stripped \(kilobytes(stripped)) kB"
            }
            Swift.print(line)
        }
        printNodes(folder.appendingPathComponent("GraphAPI.build"))
    }

    /// Prints what the object files of the nodes hold, which is what a binary grows by: `size` counts code and data,
    /// and leaves debug information out.
    private static func printNodes(_ objects: URL) {
        let nodes =
            (try? FileManager.default.contentsOfDirectory(atPath: "../Sources/GraphAPI/Nodes"))?
            .filter { $0.hasSuffix(".swift") }.sorted() ?? []
        let paths = nodes.map { objects.appendingPathComponent($0 + ".o").path }
        guard !paths.isEmpty, let output = run("size", paths) else { return }
        // The fourth column is the sum; the first line is a heading.
        let sizes = output.split(separator: "\n").dropFirst().compactMap { line in
            line.split(whereSeparator: \.isWhitespace).dropFirst(3).first.flatMap { Int($0) }
        }
        guard sizes.count == nodes.count else { return }
        let sum = sizes.reduce(0, +)
        Swift.print(
            "object code of \(nodes.count) nodes: \(kilobytes(sum)) kB, \(kilobytes(sum / nodes.count)) kB a node"
        )
    }

    private static func stripped(_ program: URL) -> Int? {
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent(
            "whoami-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: copy) }
        return run("strip", ["-o", copy.path, program.path]) == nil ? nil : bytes(of: copy)
    }

    private static func bytes(of file: URL) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int) ?? nil
    }

    /// What a tool prints; nil where it is not there or fails.
    private static func run(_ tool: String, _ arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }

    private static func kilobytes(_ bytes: Int) -> String { String((Double(bytes) / 100).rounded() / 10) }
}
