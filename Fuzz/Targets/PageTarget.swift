import Foundation
import GraphGenCore

/// Damaged pages.
struct PageTarget: FuzzTarget {
    static let name = "pages"
    private let pages: [String]

    init(_ folders: [String]) throws { pages = try PageTexts.all(folders) }

    func input(_ random: inout Randomness) -> [UInt8] {
        [UInt8](Self.damaged(random.one(of: pages), &random).utf8)
    }

    func check(_ input: [UInt8]) throws -> String? { try RowAccountCheck.problem(input) }

    /// A page with some damages, and with line ends of some system.
    static func damaged(_ text: String, _ random: inout Randomness) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // A part of a page says as much, in less time.
        let part = random.once(in: 8) ? (random.once(in: 8) ? Int.max : 150) : 40
        if lines.count - 6 > part {
            let start = random.below(lines.count - part)
            lines = Array(lines[..<6]) + lines[start..<(start + part)]
        }
        for _ in 0..<(1 + random.below(4)) { random.one(of: PageDamage.allCases).apply(to: &lines, &random) }
        return lines.joined(separator: random.once(in: 8) ? random.one(of: ["\r\n", "\r"]) : "\n")
    }
}

/// The texts of the pages in folders.
enum PageTexts {
    static func all(_ folders: [String]) throws -> [String] {
        try folders.flatMap { try PageFiles.find($0) }.compactMap {
            try? String(contentsOfFile: $0, encoding: .utf8)
        }
    }
}
