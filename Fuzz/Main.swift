import APIModel
import Foundation
import GraphGenCore
import ReferenceReader

/// Gives damaged input to parts of the program until a time or a number of cases is over.
///
/// Usage: graphgen-fuzz [TARGET…] with SEED, FUZZ_SECONDS (for each target), CASES, FIRST (the case to begin with) and PAGES
/// (folders, parted by `:`) in the environment. The same seed gives the same cases. Ends with 1 where something was found.
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
        let targets: [any FuzzTarget] = [
            try PageTarget(pages), try await TypeTarget(pages), try YAMLTarget(scratch: scratch),
            PackTarget(scratch: scratch, try await Pipeline([pages[0]]).api), JSONTarget(),
            try PackageTarget(pages, scratch: scratch),
        ]
        let wanted = Set(CommandLine.arguments.dropFirst())
        let known = targets.map { type(of: $0).name }
        guard wanted.isSubset(of: known) else {
            Watch.say("targets are \(known.joined(separator: ", "))")
            exit(2)
        }
        var run = FuzzRun(
            seed: environment["SEED"].flatMap { UInt64($0) } ?? 1,
            first: environment["FIRST"].flatMap { Int($0) } ?? 0,
            cases: environment["CASES"].flatMap { Int($0) } ?? Int.max,
            seconds: environment["FUZZ_SECONDS"].flatMap { Double($0) }
                ?? (environment["CASES"] == nil ? 10 : .infinity))
        Watch.start()
        for target in targets
        where wanted.contains(type(of: target).name) || wanted.isEmpty && !type(of: target).isNamedOnly {
            try await run.run(target)
        }
        Watch.say("at most \(Watch.memory) MiB; \(run.failures) failures")
        if run.failures > 0 {
            try? FileManager.default.removeItem(atPath: scratch)
            exit(1)
        }
    }
}

/// Runs cases of targets, and counts.
struct FuzzRun {
    let seed: UInt64
    let first: Int
    let cases: Int
    let seconds: Double
    private(set) var failures = 0

    init(seed: UInt64, first: Int, cases: Int, seconds: Double) {
        self.seed = seed
        self.first = first
        self.cases = cases
        self.seconds = seconds
    }

    mutating func run(_ target: some FuzzTarget) async throws {
        var target = target
        let name = type(of: target).name
        let clock = ContinuousClock()
        let begin = clock.now
        var (number, bytes, longest, found) = (first, 0, Duration.zero, 0)
        while number - first < cases, clock.now - begin < .seconds(min(seconds, 1e9)) {
            var random = Randomness(seed: seed, number: number)
            Watch.begin(name, number, seed: seed, limit: type(of: target).limit)
            let start = clock.now
            let problem = try await target.run(&random)
            longest = max(longest, clock.now - start)
            Watch.end()
            bytes += target.size
            if let problem {
                found += 1
                if found <= 20 { Watch.say("\(name), case \(number), seed \(seed): \(problem)") }
            }
            number += 1
        }
        failures += found
        let time = clock.now - begin
        Watch.say(
            "\(name): \(number - first) cases (\(first)...\(number - 1), seed \(seed)), \(bytes) bytes, \(time) in all,"
                + " \(longest) at most; \(found) failures")
    }
}
