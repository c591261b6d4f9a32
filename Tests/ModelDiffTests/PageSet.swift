import APIModel
import Foundation
import ModelPasses
import ReferencePages
import ReferenceReader
import TestSupport

/// Pages by file, and the model of them.
struct PageSet {
    var pages: [(file: String, text: String)]

    /// The clean pages that there are: the real ones, or those of spec/.
    static func clean() throws -> PageSet {
        let pages =
            try SharedReference.isThere ? SharedReference.cleanPages().map { ($0.name, $0.text) } : own()
        return PageSet(pages: pages.map { (file: $0.0, text: $0.1) })
    }

    /// The pages of spec/.
    static func own() throws -> [(file: String, text: String)] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("spec/v19.0")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".md") }
            .map { ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)) }
    }

    static func outline(_ text: String, file: String) throws -> ReadPage {
        ReadPage(try PageReader.read(Array(text.utf8), file: file))
    }

    func outlines() throws -> [ReadPage] { try pages.map { try Self.outline($0.text, file: $0.file) } }

    static func model(_ outlines: [ReadPage]) -> API {
        ModelPasses.run(ReferenceReader.read(outlines, version: "v19.0").api).api
    }

    func model() throws -> API { Self.model(try outlines()) }
}
