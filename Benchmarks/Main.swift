import APIModel
import Foundation
import ModelPasses
import ReferencePages
import ReferenceReader
import TemplateEmitter

/// Measures the whole way from pages to a package, beside the `cmark` program on the same bytes.
///
/// Usage: graphgen-bench PATH-OF-GRAPHGEN [PAGES]
@main
struct Main {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 2 else {
            print("usage: graphgen-bench PATH-OF-GRAPHGEN [PAGES]")
            return
        }
        let reference = "../shared/reference/v19.0"
        let pages = arguments.count > 2 ? arguments[2] : FileManager.default.fileExists(atPath: reference) ? reference : "spec/v19.0"
        let files = try FileManager.default.contentsOfDirectory(atPath: pages).filter { $0.hasSuffix(".md") }.sorted()
            .map { pages + "/" + $0 }
        let contents = files.map { [UInt8](FileManager.default.contents(atPath: $0) ?? Data()) }
        let bytes = contents.reduce(0) { $0 + $1.count }
        print("\(pages): \(files.count) pages, \(bytes) bytes")

        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("graphgen-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let configuration = folder.appendingPathComponent("graphgen.yaml").path
        let current = FileManager.default.currentDirectoryPath
        let absolute = pages.hasPrefix("/") ? pages : current + "/" + pages
        try "pages: \(absolute)\noutputs:\n  - { pack: swift, folder: out }\n"
            .write(toFile: configuration, atomically: true, encoding: .utf8)

        // The two programs take turns, so that a noisy machine disturbs both alike.
        var ours: [Double] = []
        var theirs: [Double] = []
        for _ in 0..<15 {
            try? FileManager.default.removeItem(at: folder.appendingPathComponent("out"))
            ours.append(try seconds(arguments[1], ["generate", "--quiet", "--config", configuration]))
            theirs.append(try seconds("/usr/bin/env", ["cmark"] + files))
        }
        let whole = median(ours)
        let cmark = median(theirs)
        print("whole way, release, median of \(ours.count): \(milliseconds(whole))")
        print("cmark program, median of \(theirs.count): \(milliseconds(cmark))")
        print(String(format: "ratio: %.1f", whole / cmark))
        try await printStages(files: files, contents: contents, out: folder.appendingPathComponent("stages").path)
    }

    /// Times each stage by itself, on one thread where the stage has only one.
    private static func printStages(files: [String], contents: [[UInt8]], out: String) async throws {
        print("where the time goes, in one process, median of 9:")
        var read: [Double] = [], model: [Double] = [], passes: [Double] = [], pack: [Double] = [], render: [Double] = [], write: [Double] = []
        for _ in 0..<9 {
            try? FileManager.default.removeItem(atPath: out)
            var pages: [Page] = []
            read.append(try time { for (file, bytes) in zip(files, contents) { pages.append(try PageReader.read(bytes, file: file)) } })
            var result = ReferenceReader.read([] as [Page])
            model.append(time { result = ReferenceReader.read(pages) })
            var api = result.api
            passes.append(time { api = ModelPasses.run(api).api })
            var templates = try TemplatePack(builtIn: "swift")
            pack.append(try time { templates = try TemplatePack(builtIn: "swift") })
            let start = ContinuousClock.now
            let emission = try await emit(api, with: templates)
            render.append(Double((ContinuousClock.now - start).components.attoseconds) / 1e18)
            write.append(try time { _ = try OutputFolder(out).apply(emission.files) })
        }
        let stages = [
            ("pages (libcmark, repairs; the command uses all cores)", read), ("model", model), ("passes", passes),
            ("templates parsed and checked", pack), ("files rendered", render), ("files hashed and written", write),
        ]
        for (name, times) in stages { print("  \(milliseconds(median(times)))  \(name)") }
    }

    private static func time(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        let duration = (ContinuousClock.now - start).components
        return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    }

    private static func seconds(_ program: String, _ arguments: [String]) throws -> Double {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return try time {
            try process.run()
            process.waitUntilExit()
        }
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%7.1f ms", seconds * 1000) }
}
