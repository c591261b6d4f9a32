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

        // The two programs take turns, so that a noisy machine disturbs both alike.
        var ours: [Double] = []
        var theirs: [Double] = []
        let reader = try program("cmark")
        for run in 0..<15 {
            ours.append(try seconds(arguments[1], ["generate", "--quiet", "--config", try configure(run)]))
            theirs.append(try seconds(reader, files))
        }
        let whole = median(ours)
        let cmark = median(theirs)
        print("whole way, release, median of \(ours.count): \(milliseconds(whole))")
        print("cmark program, median of \(theirs.count): \(milliseconds(cmark))")
        print(String(format: "ratio: %.1f", whole / cmark))
        try await printStages(pages: pages, out: folder.appendingPathComponent("stages").path)
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
            let (outlines, reading) = try await timed { try await PageFiles.read([pages]) }
            let (result, building) = await timed { ReferenceReader.read(outlines) }
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

    /// The path of a program.
    private static func program(_ name: String) throws -> String {
        for folder in (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":") {
            let path = folder + "/" + name
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: name])
    }

    private static func time(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return seconds(since: start)
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

    /// How long a program runs. Foundation's `Process` notices an end up to 50 ms late, so this asks the system.
    private static func seconds(_ program: String, _ arguments: [String]) throws -> Double {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        return try time {
            var process = pid_t()
            guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else {
                throw CocoaError(.executableLoad, userInfo: [NSFilePathErrorKey: program])
            }
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0 && errno == EINTR {}
            guard status == 0 else {
                throw CocoaError(.executableLoad, userInfo: [NSFilePathErrorKey: program])
            }
        }
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func milliseconds(_ seconds: Double) -> String {
        String(format: "%7.1f ms", seconds * 1000)
    }
}
