import APIModel
import ReferenceVocabulary
import Testing

@Suite struct FlagWordsTests {
    @Test(arguments: [
        ("Core", [Flag.core]), ("CoreDefault", [.core, .default]), ("required", [.required]),
        ("[Deprecated]", [.deprecated]), ("**[default]** **core**", [.default, .core]),
        ("Supports EmojiRequired", [.supportsEmoji, .required]), ("SUPPORTS EMOJI", [.supportsEmoji]),
        ("Default, Default.", [.default]), ("Required\nCore", [.required, .core]),
    ])
    func marksAreReadInAnyCaseAndWithAnythingBetween(text: String, flags: [Flag]) {
        #expect(FlagWords.flags(in: text) == flags)
    }

    @Test(arguments: ["", "  ", "--", "Core field", "The Default", "Cor", "Requiredness", "Supports"])
    func otherTextsHaveNone(text: String) {
        #expect(FlagWords.flags(in: text) == nil)
    }

    @Test func textOf80BytesIsNoListOfMarks() {
        #expect(FlagWords.flags(in: "Core" + String(repeating: " ", count: 75)) == [.core])
        #expect(FlagWords.flags(in: "Core" + String(repeating: " ", count: 76)) == nil)
    }

    @Test(arguments: [
        ("Core", true), ("CoreDefault", true), ("Core Default", true), ("Core|Default", true), ("", true),
        (" | ", true),
        ("core", false), ("Core,Default", false), ("Core field", false), ("Supports EmojiCore|", true),
    ])
    func generatedMarksAreSpelledAsGeneratedPagesDo(text: String, are: Bool) {
        #expect(FlagWords.areFlags(text, separator: "|") == are)
    }
}
