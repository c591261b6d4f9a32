import Foundation

/// Runs cases of targets, and counts.
struct FuzzRun {
    private let seed: UInt64
    private let first: Int
    private let cases: Int
    private let seconds: Double
    private let keep: String?
    private(set) var failures = 0

    /// What memory a run may take in MiB, whatever it is given.
    private static let memoryLimit = 1024

    init(_ environment: [String: String]) {
        seed = environment["SEED"].flatMap { UInt64($0) } ?? 1
        first = environment["FIRST"].flatMap { Int($0) } ?? 0
        cases = environment["CASES"].flatMap { Int($0) } ?? Int.max
        seconds =
            environment["FUZZ_SECONDS"].flatMap { Double($0) }
            ?? (environment["CASES"] == nil ? 10 : .infinity)
        keep = environment["KEEP"]
    }

    mutating func run(_ target: some FuzzTarget) async throws {
        let name = type(of: target).name
        let clock = ContinuousClock()
        let begin = clock.now
        var (number, bytes, longest, found) = (first, 0, Duration.zero, 0)
        while number - first < cases, clock.now - begin < .seconds(min(seconds, 1e9)) {
            var random = Randomness(seed: seed, number: number)
            Watch.begin(name, number, seed: seed, limit: type(of: target).limit)
            let input = target.input(&random)
            let start = clock.now
            let problem = try await target.check(input)
            longest = max(longest, clock.now - start)
            bytes += input.count
            if let problem {
                found += 1
                if found <= 20 { Watch.say("\(name), case \(number), seed \(seed): \(problem)") }
                if let keep {
                    let folder = URL(fileURLWithPath: keep)
                    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                    try Data(input).write(to: folder.appendingPathComponent("\(name)-\(number)"))
                }
            }
            number += 1
        }
        Watch.end()
        let memory = Watch.memory
        if memory > Self.memoryLimit {
            found += 1
            Watch.say("\(name): \(memory) MiB are too much")
        }
        failures += found
        Watch.say(
            "\(name): \(number - first) cases (\(first)...\(number - 1), seed \(seed)), \(bytes) bytes,"
                + " \(clock.now - begin) in all, \(longest) at most, \(memory) MiB at most; \(found) failures"
        )
    }
}
