import APIModel
import Foundation
import ModelPasses
import ReferencePages
import ReferenceReader
import TestSupport
import Testing

@testable import TemplateEmitter

/// Names do not depend on what other pages there are.
/// `ALL_PAGES=1` tries each page; it takes minutes.
@Suite(
    .enabled(if: SharedReference.isThere, "\(SharedReference.skipped)"),
    .enabled(if: ProcessInfo.processInfo.environment["ALL_PAGES"] != nil, "ALL_PAGES=1 runs it"))
struct StableNameTests {
    @Test func addingOnePageRenamesNothing() throws {
        let pack = try TemplatePack(builtIn: "swift")
        let outlines = try SharedReference.cleanPages().map { name, text in
            (name, ReadPage(try PageReader.read(Array(text.utf8), file: name)))
        }
        func names(_ outlines: [ReadPage]) -> NameInventory {
            NameInventory(
                ModelPasses.run(ReferenceReader.read(outlines, version: "v19.0").api).api, pack: pack)
        }
        let all = names(outlines.map(\.1))
        var found: [String] = []
        var tried = 0
        for (index, page) in outlines.enumerated() {
            var others = outlines
            others.remove(at: index)
            let renamed = names(others.map(\.1)).renamed(in: all)
            tried += 1
            found += renamed.map { "\(page.0): \($0)" }
        }
        print("\(tried) pages added, each to the others: \(found.count) names changed")
        if let file = ProcessInfo.processInfo.environment["RENAMED_NAMES"] {
            try found.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        }
        #expect(found.isEmpty, "\(found.prefix(60).joined(separator: "\n"))")
    }
}
