import APIModel
import Foundation
import GraphGenCore
import Testing

@Suite struct AllDiagnosticsTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func noTwoKindsHaveOneID() {
        let ids = AllDiagnostics.declarations.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
    }

    @Test(arguments: AllDiagnostics.declarations)
    func eachKindHasAnIDOfWordsAndWholeSentences(declaration: DiagnosticDeclaration) {
        #expect(declaration.id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil)
        #expect(!declaration.title.isEmpty && !declaration.title.hasSuffix("."))
        #expect(declaration.explanation.hasSuffix(".") && declaration.explanation.count > 10)
        #expect(declaration.advice.hasSuffix(".") && declaration.advice.count > 10)
    }

    @Test(arguments: AllDiagnostics.declarations)
    func eachKindIsExplained(declaration: DiagnosticDeclaration) throws {
        let text = try #require(DiagnosticGuide.explanation(of: declaration.id))
        #expect(text == "\(declaration.title).\n\n\(declaration.explanation) \(declaration.advice)\n")
        #expect(DiagnosticGuide.list.contains("\(declaration.id)\t\(declaration.title)\n"))
    }

    /// A new enum of kinds that is not in the list would have ids that nobody can look up.
    @Test func everyEnumOfKindsIsInTheList() throws {
        let sources = Self.root.appendingPathComponent("Sources")
        let list = try String(
            contentsOf: sources.appendingPathComponent("GraphGenCore/Diagnostics/AllDiagnostics.swift"),
            encoding: .utf8)
        var enums: [String] = []
        for case let file as URL in try #require(
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        where file.pathExtension == "swift" {
            let source = try String(contentsOf: file, encoding: .utf8)
            enums += source.matches(of: /enum (\w+): DiagnosticKind/).map { String($0.output.1) }
        }
        #expect(enums.count >= 10)
        for name in enums { #expect(list.contains("(of: \(name).self)"), "\(name)") }
    }

    @Test func anUnknownIDHasTheNearestOneAsAdvice() {
        #expect(DiagnosticGuide.explanation(of: "row-incomplet") == nil)
        #expect(DiagnosticGuide.nearestID(to: "row-incomplet") == "row-incomplete")
        #expect(DiagnosticGuide.nearestID(to: "nothing-of-the-kind-at-all") == nil)
    }

    @Test func docsListWhatTheSourcesDeclare() throws {
        let page = try String(
            contentsOf: Self.root.appendingPathComponent("docs/diagnostics.md"), encoding: .utf8)
        #expect(page == DiagnosticGuide.markdown, "run `make docs-diagnostics`")
    }
}
