import APIModel
import Foundation
import ModelPasses
import ReferencePages
import ReferenceReader

/// What must hold of any page: each line that looks like a row is in a table or in a diagnostic, the model adds up, and two
/// runs are alike.
enum RowAccountCheck {
    /// What is wrong with how a page was read; nil where all is well.
    static func problem(_ bytes: [UInt8]) throws -> String? {
        let page: Page
        do { page = try PageReader.read(bytes, file: "page.md") } catch is Diagnostic { return nil }
        if let lost = lostRow(in: bytes, page) { return "a row is lost without a word: \(lost)" }
        let result = ReferenceReader.read([page], version: "v1.0")
        let reported = result.diagnostics.filter { $0.replaces == .row }.reduce(0) { $0 + $1.lines.count }
        let rows = result.counts[.row] ?? ReadCount()
        guard rows.read == rows.inModel + reported else {
            return "\(rows.read) rows are not \(rows.inModel) in the model and \(reported) reported"
        }
        // Once in a while, since it takes as long again.
        guard bytes.count % 16 == 0 else { return nil }
        let again = ReferenceReader.read([try PageReader.read(bytes, file: "page.md")], version: "v1.0")
        let isAlike =
            try ModelJSON.data(ModelPasses.run(result.api).api)
            == ModelJSON.data(ModelPasses.run(again.api).api)
            && result.diagnostics == again.diagnostics
        return isAlike ? nil : "two runs differ"
    }

    /// A line that is a row beyond doubt, and whose name is in no cell and whose line in no diagnostic. It counts by
    /// itself, with other rules than the program.
    private static func lostRow(in bytes: [UInt8], _ page: Page) -> String? {
        var cells: [UInt8] = []
        for case .table(let table) in page.blocks {
            for cell in table.header + table.rows.flatMap({ $0.cells.map(\.plain) }) {
                cells += cell.utf8
                cells.append(0)
            }
        }
        let told = Set(page.diagnostics.compactMap { $0.location?.line })
        for (index, line) in lines(bytes).enumerated() where !told.contains(index + 1) {
            guard let name = name(ofRow: line) else { continue }
            if !contains(cells, name) || plainWords(line).map({ !contains(cells, $0) }) == true {
                return "line \(index + 1): \(String(decoding: line.prefix(80), as: UTF8.self))"
            }
        }
        return nil
    }

    /// Lines that end with LF, CR or CRLF.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
            // The LF of a CRLF ends no line of its own.
            if byte == 10, index > 0, bytes[index - 1] == 13 {
                start = index + 1
                continue
            }
            lines.append(bytes[start..<index])
            start = index + 1
        }
        lines.append(bytes[start...])
        return lines
    }

    /// The name in a line such as `` | `name` … | ``; nil where the line is another.
    private static func name(ofRow line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard line.starts(with: "| `".utf8), line.count > 5, line.suffix(2).elementsEqual(" |".utf8) else {
            return nil
        }
        let rest = line.dropFirst(3)
        let name = rest.prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") }
        return !name.isEmpty && rest.dropFirst(name.count).first == UInt8(ascii: "`") ? name : nil
    }

    /// The longest words in a row's last cell, where no mark in it can change them: names stand in many rows.
    private static func plainWords(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let marks = [UInt8]("<>[]&\\`*_#!~".utf8)
        guard !line.contains(UInt8(ascii: "\\")),
            let cell = line.dropLast().split(separator: UInt8(ascii: "|")).last,
            !cell.contains(where: { $0 >= 128 || marks.contains($0) })
        else { return nil }
        var longest: ArraySlice<UInt8>?
        // Runs of letters and digits with single blanks between them.
        var start = cell.startIndex
        for index in cell.startIndex...cell.endIndex {
            let isWord =
                index < cell.endIndex
                && (isLetterOrDigit(cell[index])
                    || cell[index] == 32 && index > start && index + 1 < cell.endIndex
                        && isLetterOrDigit(cell[index + 1]) && isLetterOrDigit(cell[index - 1]))
            guard !isWord else { continue }
            if index > start, index - start > longest?.count ?? 0 { longest = cell[start..<index] }
            start = index + 1
        }
        return longest
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }

    private static func contains(_ bytes: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            part.withUnsafeBufferPointer { part in
                bytes.indices.dropLast(max(0, part.count - 1)).contains {
                    bytes[$0] == part.first && bytes[$0...].starts(with: part)
                }
            }
        }
    }
}
