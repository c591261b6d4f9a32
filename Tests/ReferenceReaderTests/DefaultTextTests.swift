import ReferencePages
import Testing

@testable import ReferenceReader

/// Defaults at the beginning of descriptions.
@Suite struct DefaultTextTests {
    private func defaultCut(_ text: String) -> String? {
        DefaultText.cut(from: RichText(codeSpansIn: text)).map { $0.value + "|" + $0.rest.plain }
    }

    @Test(
        arguments: [
            ("Default value: `red` A hue.", "red| A hue."),
            ("\nDefault value:\u{A0}`red`", "red|"), ("Default value: red", "red|"),
            ("Default value: A hue.", "A hue.|"), ("The default value: `red`", nil), ("`red`", nil),
            ("", nil),
        ] as [(String, String?)])
    func aDefaultStandsAtTheBeginning(text: String, result: String?) { #expect(defaultCut(text) == result) }

    @Test(arguments: [
        ("Default val", true), ("D", true), ("Default value: `re", true), ("Default value: `red`", false),
        ("Default", true), ("A hue", false), ("", false),
    ])
    func aDefaultCanBeCut(text: String, isCut: Bool) { #expect(DefaultText.isCut(text) == isCut) }
}
