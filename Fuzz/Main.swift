import Foundation

/// Gives damaged input to parts of the program until a time or a number of cases is over.
///
/// Usage: graphgen-fuzz [TARGET…] with SEED, FUZZ_SECONDS (for each target), CASES, FIRST (the case to begin with), PAGES
/// (folders, parted by `:`) and KEEP (a folder for inputs that failed) in the environment. The same seed gives the same
/// cases. Ends with 1 where something was found.
///
/// Built with LIBFUZZER, it takes the name of one target and libFuzzer's own arguments, and libFuzzer makes the inputs.
@main
struct Main {
    static func main() async throws {
        let environment = ProcessInfo.processInfo.environment
        let pages = (environment["PAGES"] ?? "spec/v19.0").split(separator: ":").map(String.init)
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "graphgen-fuzz-\(UUID().uuidString)"
        ).path
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let targets = try await FuzzTargets.all(pages, scratch: scratch)
        let wanted = CommandLine.arguments.dropFirst()
        let known = targets.map { type(of: $0).name }
        #if LIBFUZZER
            guard let target = targets.first(where: { type(of: $0).name == wanted.first }) else {
                Watch.say("name a target: \(known.joined(separator: ", "))")
                exit(2)
            }
            try? FileManager.default.removeItem(atPath: scratch)
            exit(LibFuzzer.run(target, Array(wanted.dropFirst())))
        #else
            guard Set(wanted).isSubset(of: known) else {
                Watch.say("targets are \(known.joined(separator: ", "))")
                exit(2)
            }
            var run = FuzzRun(environment)
            Watch.start()
            for target in targets
            where wanted.contains(type(of: target).name)
                || wanted.isEmpty && !type(of: target).isNamedOnly
            {
                try await run.run(target)
            }
            if run.failures > 0 {
                try? FileManager.default.removeItem(atPath: scratch)
                exit(1)
            }
        #endif
    }
}
