import Foundation
import GraphAPI

/// Prints how fast answers are read, beside JSONDecoder over synthesized Codable structs of the same shape and
/// beside JSONSerialization: `swift run -c release graph-bench`.
@main
enum GraphBench {
    static func main() throws {
        print("1,000 users a page; MB/s, median of \(rounds); every value is read")
        for (name, isDense) in [("sparse", false), ("dense", true)] {
            let page = BenchPage.bytes(users: 1_000, isDense: isDense)
            let data = Data(page)
            var sums: Set<Int> = []
            let record = try speed(page.count) {
                let page = try JSONValue(parsing: page).as(GraphConnection<BenchUser>.self)
                sums.insert((page?.data ?? []).reduce(0) { $0 &+ $1.checksum(isDense) })
            }
            let parsed = try speed(page.count) { _ = try JSONValue(parsing: page) }
            let decoder = JSONDecoder()
            let codable = try speed(page.count) {
                let page = try decoder.decode(BenchCodablePage.self, from: data)
                sums.insert(page.data.reduce(0) { $0 &+ $1.checksum(isDense) })
            }
            let serialization = try speed(page.count) { _ = try JSONSerialization.jsonObject(with: data) }
            guard sums.count == 1 else {
                print("the readers disagree: \(sums)")
                return
            }
            print(
                "\(name), \(page.count / 1000) kB: GraphAPI \(text(record)) (parsing alone \(text(parsed))),",
                "JSONDecoder \(text(codable)), JSONSerialization \(text(serialization));",
                "\(text(record / codable)) times JSONDecoder")
        }
    }

    static var rounds: Int { 9 }

    static func speed(_ bytes: Int, _ body: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        var speeds: [Double] = []
        for _ in 0..<rounds {
            let time = try clock.measure(body).components
            let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
            speeds.append(Double(bytes) / 1e6 / seconds)
        }
        return speeds.sorted()[rounds / 2]
    }

    static func text(_ value: Double) -> String { String((value * 10).rounded() / 10) }
}
