import APIModel
import Testing

@testable import TemplateEmitter

@Suite struct DiagnosticTests {
    private static let declarations =
        NamingDiagnostic.allCases.map(\.declaration) + ModelDiagnostic.allCases.map(\.declaration)
        + TemplateDiagnostic.allCases.map(\.declaration) + PackDiagnostic.allCases.map(\.declaration)
        + OutputDiagnostic.allCases.map(\.declaration)

    @Test func eachKindHasAnIDOfItsOwn() {
        #expect(Set(Self.declarations.map(\.id)).count == Self.declarations.count)
    }

    @Test(arguments: declarations)
    func eachKindSaysWhatItMeansAndWhatToDo(declaration: DiagnosticDeclaration) {
        #expect(declaration.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
        for text in [declaration.explanation, declaration.advice] { #expect(text.hasSuffix(".")) }
        #expect(!declaration.title.isEmpty && !declaration.title.hasSuffix("."))
    }
}
