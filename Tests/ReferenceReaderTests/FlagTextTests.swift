import APIModel
import ReferencePages
import Testing

@testable import ReferenceReader

/// Marks of rows that stand in other texts.
@Suite struct FlagTextTests {
    private func cut(_ text: String) -> String? {
        FlagText.cutGlued(RichText(codeSpansIn: text)).map { cut in
            cut.text.plain + "|" + cut.flags.map(\.rawValue).joined(separator: "+")
        }
    }

    @Test(
        arguments: [
            ("A form.Supports Emoji", "A form.|Supports Emoji"),
            ("A form.CoreDefault", "A form.|Core+Default"),
            ("the IDDefault", "the ID|Default"), ("IDDefault", "ID|Default"),
            ("(1)Required ", "(1)|Required"),
            ("ISupports Emoji", "I|Supports Emoji"), ("IDefault", nil), ("A Default", nil), ("Default", nil),
            ("`a`Default", "a|Default"), ("It is core", nil), ("Core of it", nil), ("", nil),
        ] as [(String, String?)])
    func marksAtATextsEndAreCut(text: String, result: String?) { #expect(cut(text) == result) }

    @Test(
        arguments: [
            ("Required_string_", "Required|string"), ("CoreDefault*int*", "Core+Default|int"),
            ("_string_", nil), ("Required_string", nil), ("Required_", nil), ("Lamp_string_", nil), ("", nil),
        ] as [(String, String?)])
    func marksBeforeAnEmphasizedTypeAreCut(text: String, result: String?) {
        let cut = FlagText.cutBeforeMarks(text)
        #expect(cut.map { $0.flags.map(\.rawValue).joined(separator: "+") + "|" + $0.type } == result)
    }

    @Test(arguments: [
        ("a form.Supports Em", true), ("the lampDefa", true), ("3R", true), ("(of it)Requ", true),
        ("Dep", true), ("De", false), ("a form\nDepre", true), ("a Requ", false), ("A form.", false),
        ("a form.Default", false), ("a form.Lamp", false), ("", false),
    ])
    func aMarkCanBeCut(text: String, isCut: Bool) { #expect(FlagText.isCut(text) == isCut) }
}
