import APIModel
import Foundation
import GraphGenCore
import ModelPasses
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
        let pages =
            arguments.count > 2
            ? arguments[2] : FileManager.default.fileExists(atPath: reference) ? reference : "spec/v19.0"
        let files = try PageFiles.find(pages)
        let contents = files.map { FileManager.default.contents(atPath: $0) ?? Data() }
        let bytes = contents.reduce(0) { $0 + $1.count }
        print("\(pages): \(files.count) pages, \(bytes) bytes")

        // In memory where there is such a place: the cmark program writes nothing, and disks differ more than programs.
        let memory = URL(fileURLWithPath: "/dev/shm")
        let parent =
            FileManager.default.isWritableFile(atPath: memory.path)
            ? memory : FileManager.default.temporaryDirectory
        let folder = parent.appendingPathComponent("graphgen-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let configuration = folder.appendingPathComponent("graphgen").path
        let current = FileManager.default.currentDirectoryPath
        let absolute = pages.hasPrefix("/") ? pages : current + "/" + pages
        // Each run has a folder of its own: what the disk does about removed files would disturb the next one.
        func configure(_ run: Int) throws -> String {
            let file = configuration + "-\(run)"
            try "pages: \(absolute)\noutputs:\n  - { pack: swift, folder: out-\(run) }\n"
                .write(toFile: file, atomically: true, encoding: .utf8)
            return file
        }

        // Records of runs go where nobody else's are.
        setenv("XDG_CACHE_HOME", folder.appendingPathComponent("caches").path, 1)
        // The programs take turns, so that a noisy machine disturbs all alike.
        var ours: [Double] = []
        var again: [Double] = []
        var theirs: [Double] = []
        let reader = try Program.path("cmark")
        for run in 0..<15 {
            let generate = ["generate", "--quiet", "--config", try configure(run)]
            ours.append(try Program.run(arguments[1], generate).seconds)
            again.append(try Program.run(arguments[1], generate).seconds)
            theirs.append(try Program.run(reader, files).seconds)
        }
        let whole = median(ours)
        let cmark = median(theirs)
        print("whole way, release, median of \(ours.count): \(milliseconds(whole))")
        print("cmark program, median of \(theirs.count): \(milliseconds(cmark))")
        print(String(format: "ratio: %.1f", whole / cmark))
        print("a second run, which changes nothing, median of \(again.count): \(milliseconds(median(again)))")
        print(String(format: "ratio: %.1f", median(again) / cmark))
        try Difference.measure(graphgen: arguments[1], pages: files, in: folder)
        try Stress.measure(graphgen: arguments[1], in: folder)
        try await printStages(pages: pages, out: folder.appendingPathComponent("stages").path)
        try await printPacks(pages: pages)
    }

    /// Times each stage by itself, by the functions that the command calls.
    private static func printStages(pages: String, out: String) async throws {
        print("where the time goes, in one process, median of 9:")
        var read: [Double] = []
        var model: [Double] = []
        var passes: [Double] = []
        var pack: [Double] = []
        var render: [Double] = []
        var write: [Double] = []
        for _ in 0..<9 {
            try? FileManager.default.removeItem(atPath: out)
            let output = Configuration.Output(pack: "swift", folder: out, options: [:])
            let (readPages, reading) = try await timed { try await PageFiles.read([pages]) { ReadPage($0) } }
            let (result, building) = await timed { ReferenceReader.read(readPages) }
            let (api, passing) = await timed { ModelPasses.run(result.api).api }
            let (templates, checking) = try await timed { try output.templatePack() }
            let (emission, rendering) = try await timed { try await emit(api, with: templates) }
            let (_, writing) = try await timed { try OutputFolder(out).apply(emission.files) }
            read.append(reading)
            model.append(building)
            passes.append(passing)
            pack.append(checking)
            render.append(rendering)
            write.append(writing)
        }
        let stages = [
            ("pages (libcmark, repairs, outlines; on all cores)", read), ("model", model), ("passes", passes),
            ("templates parsed and checked", pack), ("files rendered", render),
            ("files hashed and written", write),
        ]
        for (name, times) in stages { print("  \(milliseconds(median(times)))  \(name)") }
    }

    /// Times the rendering of each pack that ships.
    private static func printPacks(pages: String) async throws {
        print("rendering, a pack, median of 5:")
        let api = ModelPasses.run(
            ReferenceReader.read(try await PageFiles.read([pages]) { ReadPage($0) }).api
        ).api
        for name in TemplatePack.builtInNames {
            let pack = try TemplatePack(builtIn: name)
            var times: [Double] = []
            var (files, bytes) = (0, 0)
            for _ in 0..<5 {
                let (emission, seconds) = try await timed { try await emit(api, with: pack) }
                times.append(seconds)
                files = emission.files.count
                bytes = emission.files.reduce(0) { $0 + $1.bytes.count }
            }
            print("  \(milliseconds(median(times)))  \(name): \(files) files, \(bytes) bytes")
        }
    }

    private static func timed<Value>(_ body: () async throws -> Value) async rethrows -> (Value, Double) {
        let start = ContinuousClock.now
        let value = try await body()
        return (value, seconds(since: start))
    }

    private static func seconds(since start: ContinuousClock.Instant) -> Double {
        let duration = (ContinuousClock.now - start).components
        return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    }

    static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    static func milliseconds(_ seconds: Double) -> String {
        String(format: "%7.1f ms", seconds * 1000)
    }
}
