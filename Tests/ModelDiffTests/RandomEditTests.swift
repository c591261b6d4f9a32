import APIModel
import Foundation
import ModelDiff
import ReferenceReader
import TestSupport
import Testing

/// Known edits of pages in one style, and the difference to them in another style.
@Suite struct RandomEditTests {
    /// `DIFF_SETS=200` runs all; `DIFF_FIRST=123 DIFF_SETS=1` one of them.
    private static let sets = number("DIFF_SETS") ?? 6
    private static let first = number("DIFF_FIRST") ?? 0
    private static let seed: UInt64 = 13

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    @Test func aDifferenceSaysExactlyWhatWasEdited() throws {
        let clean = try PageSet.clean()
        let outlines = try clean.outlines()
        let old = PageSet.model(outlines)
        let maker = EditMaker(clean.pages, old)
        let mirror = try Dictionary(
            uniqueKeysWithValues: clean.pages.map { page in
                (page.file, try PageSet.outline(Restyle.page(page.text, as: .mirror), file: page.file))
            })
        let texts = Dictionary(uniqueKeysWithValues: clean.pages)
        var (edits, missed, invented, consequences) = (0, [String](), [String](), 0)
        for number in Self.first..<Self.first + Self.sets {
            var generator = SeededGenerator(seed: Self.seed &+ UInt64(number) &* 1_000)
            let made = Self.edits(maker, &generator)
            var pages = mirror
            for (file, edits) in Dictionary(grouping: made, by: \.file) {
                if edits.contains(where: { $0.lines == nil }) {
                    pages[file] = nil
                } else {
                    let text = PageEdit.apply(edits, to: texts[file] ?? "")
                    pages[file] = try PageSet.outline(Restyle.page(text, as: .mirror), file: file)
                }
            }
            let new = PageSet.model(pages.sorted { $0.key < $1.key }.map(\.value))
            let difference = ModelDiff.compare(old, new)
            var open = made.map(\.expected)
            for change in difference.changes + difference.consequences {
                #expect(change.subject.kind.changes.contains(change.kind), "\(change)")
            }
            for change in difference.changes {
                for key in PageEdit.keys(change) {
                    if let index = open.firstIndex(of: key) {
                        open.remove(at: index)
                    } else {
                        let files = [change.oldLocation?.file, change.newLocation?.file]
                        let near = made.filter { files.contains($0.file) }.map(\.expected)
                        invented.append("set \(number): \(key), beside \(near.joined(separator: ", "))")
                    }
                }
            }
            missed += open.map { "set \(number): \($0)" }
            edits += made.count
            consequences += difference.consequences.count
        }
        print(
            "\(Self.sets) sets, \(edits) edits: \(missed.count) missed, \(invented.count) invented,"
                + " \(consequences) consequences")
        #expect(missed.isEmpty, "\(missed.prefix(20).joined(separator: "\n"))")
        #expect(invented.isEmpty, "\(invented.prefix(20).joined(separator: "\n"))")
    }

    /// From 1 to 50 edits, each of lines of its own.
    private static func edits(_ maker: EditMaker, _ generator: inout SeededGenerator) -> [PageEdit] {
        let count = Int.random(in: 1...50, using: &generator)
        var result: [PageEdit] = []
        if Int.random(in: 0..<4, using: &generator) == 0,
            let page = maker.removablePages.randomElement(using: &generator)
        {
            result.append(PageEdit(file: page.file, lines: nil, replacement: [], expected: page.expected))
        }
        while result.count < count {
            guard let target = maker.targets.randomElement(using: &generator),
                let edit = maker.edit(target, &generator), let lines = edit.lines,
                !result.contains(where: { other in
                    other.file == edit.file && (other.lines?.overlaps(lines) ?? true)
                })
            else { continue }
            result.append(edit)
        }
        return result
    }
}
