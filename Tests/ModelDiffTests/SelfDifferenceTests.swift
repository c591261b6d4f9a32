import APIModel
import ModelDiff
import TestSupport
import Testing

/// A version has no difference to itself, whatever was done to its files.
@Suite struct SelfDifferenceTests {
    @Test func aVersionHasNoDifferenceToItself() throws {
        let model = try PageSet.clean().model()
        #expect(ModelDiff.compare(model, model).isEmpty)
    }

    @Test func anotherStyleIsNoDifference() throws {
        let set = try PageSet.clean()
        let restyled = PageSet(pages: set.pages.map { ($0.file, Restyle.page($0.text, as: .mirror)) })
        expectNone(ModelDiff.compare(try set.model(), try restyled.model()))
    }

    @Test func anotherOrderAndOtherNamesOfFilesAreNoDifference() throws {
        let set = try PageSet.clean()
        let renamed = PageSet(
            pages: set.pages.reversed().enumerated().map { index, page in ("\(index + 1).md", page.text) })
        expectNone(ModelDiff.compare(try set.model(), try renamed.model()))
    }

    private func expectNone(_ difference: ModelDifference) {
        let found = (difference.changes + difference.consequences).map {
            "\($0.kind.rawValue) \($0.subject)\n  \($0.before ?? "")\n  \($0.after ?? "")"
        }
        #expect(found.isEmpty, "\(found.count): \(found.prefix(20).joined(separator: "\n"))")
    }
}
