import APIModel
import Foundation
import GraphGenCore
import ModelPasses
import ReferencePages
import ReferenceReader

/// Damaged pages: each line that looks like a row is in a table or in a diagnostic, the model adds up, and two runs are
/// alike.
struct PageTarget: FuzzTarget {
    static let name = "pages"
    private let pages: [String]
    private(set) var size = 0

    init(_ folders: [String]) throws {
        pages = try folders.flatMap { try PageFiles.find($0) }.compactMap {
            try? String(contentsOfFile: $0, encoding: .utf8)
        }
    }

    mutating func run(_ random: inout Randomness) throws -> String? {
        let text = Self.damaged(random.one(of: pages), &random)
        size = text.utf8.count
        let page: Page
        do { page = try PageReader.read([UInt8](text.utf8), file: "page.md") } catch is Diagnostic {
            return nil
        }
        if let lost = Self.lostRow(in: text, page) {
            // To look at: KEEP names a file for the last page of this kind.
            if let file = ProcessInfo.processInfo.environment["KEEP"] {
                try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            }
            return "a row is lost without a word: \(lost)"
        }
        let result = Self.model(of: page)
        let reported = result.diagnostics.filter { $0.replaces == .row }.reduce(0) { $0 + $1.lines.count }
        let rows = result.counts[.row] ?? ReadCount()
        guard rows.read == rows.inModel + reported else {
            return
                "\(rows.read) rows are not \(rows.inModel) in the model and \(reported) reported"
        }
        guard random.once(in: 16) else { return nil }
        let again = Self.model(of: try PageReader.read([UInt8](text.utf8), file: "page.md"))
        let isAlike =
            try ModelJSON.data(ModelPasses.run(result.api).api)
            == ModelJSON.data(ModelPasses.run(again.api).api)
            && result.diagnostics == again.diagnostics
        return isAlike ? nil : "two runs differ"
    }

    /// A page with some damages, and with line ends of some system.
    static func damaged(_ text: String, _ random: inout Randomness) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // A part of a page says as much, in less time.
        if lines.count > 200, !random.once(in: 8) {
            let start = random.below(lines.count - 150)
            lines = Array(lines[..<6]) + lines[start..<(start + 150)]
        }
        for _ in 0..<(1 + random.below(4)) { random.one(of: PageDamage.allCases).apply(to: &lines, &random) }
        return lines.joined(separator: random.once(in: 8) ? random.one(of: ["\r\n", "\r"]) : "\n")
    }

    private static func model(of page: Page) -> ReadResult { ReferenceReader.read([page], version: "v1.0") }

    /// A line of the text that is a row beyond doubt, and whose name is in no cell and whose line in no diagnostic. It
    /// counts by itself, with other rules than the program.
    private static func lostRow(in text: String, _ page: Page) -> String? {
        var cells: Set<String> = []
        var all = ""
        for case .table(let table) in page.blocks {
            for cell in [table.header.joined(separator: "\u{0}")]
                + table.rows.flatMap({ $0.cells.map(\.plain) })
            {
                cells.insert(cell)
                all += cell + "\u{0}"
            }
        }
        let told = Set(page.diagnostics.compactMap { $0.location?.line })
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.hasPrefix("| `") && line.hasSuffix(" |") {
            guard let match = line.prefixMatch(of: /\| `([A-Za-z0-9_]+)`/), !told.contains(index + 1) else {
                continue
            }
            let words = plainWords(line)
            if !all.contains(match.output.1) || words.map({ !all.contains($0) }) == true {
                return "line \(index + 1): \(line.prefix(80))"
            }
        }
        return nil
    }

    /// The longest words in a row's last cell, where no mark in it can change them: names stand in many rows.
    private static func plainWords(_ line: Substring) -> Substring? {
        guard !line.contains("\\"), let cell = line.dropLast().split(separator: "|").last,
            !cell.contains(where: { "<>[]&\\`*_#!~".contains($0) || !$0.isASCII })
        else { return nil }
        return cell.matches(of: /[A-Za-z0-9]+( [A-Za-z0-9]+)*/).map(\.output.0).max { $0.count < $1.count }
    }
}
