import Foundation
import GraphAPI

/// Prints how fast answers are read, beside JSONDecoder over synthesized Codable structs of the same shape and
/// beside JSONSerialization, and how large programs become: `swift run -c release graph-bench [ROUNDS]` in the folder of
/// this package.
@main
enum GraphBench {
    static func main() throws {
        print(
            "1,000 users of 145 fields a page; MB/s from bytes to every value read, median of \(rounds) rounds"
        )
        for (name, isDense) in [("sparse, 5 fields there", false), ("dense, all fields there", true)] {
            guard let line = try line(isDense: isDense) else {
                print("\(name): the readers disagree")
                exit(1)
            }
            print("\(name), \(line)")
        }
        BenchSizes.print()
    }

    /// How often all is measured: the first argument, or 9.
    static var rounds: Int { CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 9 }

    /// The speeds for a page; nil where the two readers find different values.
    ///
    /// All are measured in turn in each round, since other work on the machine slows them alike, and the ratio is the
    /// median of the rounds' ratios.
    static func line(isDense: Bool) throws -> String? {
        let page = BenchPage.bytes(users: 1_000, isDense: isDense)
        let data = Data(page)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        var records: [Double] = []
        var decoded: [Double] = []
        var parsed: [Double] = []
        var serialized: [Double] = []
        var (recordSum, decodedSum) = (0, 0)
        for _ in 0..<rounds {
            records.append(
                try seconds {
                    let users = try JSONValue(parsing: page).as(GraphConnection<BenchUser>.self)?.data ?? []
                    recordSum = users.reduce(0) { $0 &+ $1.checksum(isDense: isDense) }
                })
            decoded.append(
                try seconds {
                    let users = try decoder.decode(BenchCodablePage.self, from: data).data
                    decodedSum = users.reduce(0) { $0 &+ $1.checksum(isDense: isDense) }
                })
            parsed.append(try seconds { _ = try JSONValue(parsing: page) })
            serialized.append(try seconds { _ = try JSONSerialization.jsonObject(with: data) })
            guard recordSum == decodedSum, recordSum != 0 else { return nil }
        }
        func speed(_ times: [Double]) -> String { text(Double(page.count) / 1e6 / median(times)) }
        return """
            \(page.count / 1000) kB: GraphAPI \(speed(records)), JSONDecoder \(speed(decoded)): \
            \(text(median(zip(decoded, records).map { $0 / $1 }))) times as fast; \
            without reading values: GraphAPI \(speed(parsed)), JSONSerialization \(speed(serialized))
            """
    }

    /// The processor's time for `body`, in seconds: other programs on the machine do not count.
    ///
    /// It runs twice and the second run counts, since the first one tidies up the memory that the reader before left.
    static func seconds(_ body: () throws -> Void) rethrows -> Double {
        try body()
        let start = clock()
        try body()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    static func text(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
