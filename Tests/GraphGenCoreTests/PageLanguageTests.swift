import ReferencePages
import ReferenceVocabulary
import Testing

@testable import GraphGenCore

/// In which language a page is, told by its own words.
@Suite struct PageLanguageTests {
    private func language(_ body: String, declared: String? = nil) throws -> String? {
        let page = try PageReader.read(Array(("# Lamp\n\n" + body + "\n").utf8), file: "page.md")
        return PageLanguage.other(PageText(page), declared: declared)
    }

    @Test func eightWordsOfALanguageTellIt() throws {
        let seven = "Der Schirm ist nicht auf dem Licht und wird."
        #expect(try language(seven) == nil)
        #expect(try language(seven + " Das Licht, der Schirm geben keinen Schein.") == "German")
    }

    @Test func asManyWordsOfEnglishOutweighThem() throws {
        let german = "Der Schirm ist nicht auf dem Licht und wird und nicht."
        #expect(try language(german) == "German")
        #expect(try language(german + " The lamp of the house and the light of it are for you.") == nil)
    }

    /// A line of three words is a name.
    @Test func linesOfFewWordsAreNoSentences() throws {
        let lines = { (line: String) in Array(repeating: line, count: 12).joined(separator: "\n\n") }
        #expect(try language(lines("der die das")) == nil)
        #expect(try language(lines("der das und ist")) == "German")
    }

    @Test func oneWordOfAnotherScriptTellsThatALineIsASentence() throws {
        #expect(try language("Лампа светит.\n\nЛампа погасла.\n\nЛампа.") == "another language")
        #expect(try language("Лампа светит.") == nil)
        // One letter is a sign of a formula.
        #expect(try language(Array(repeating: "λ", count: 30).joined(separator: "\n\n")) == nil)
    }

    @Test func manySentencesWithoutAnEnglishWordAreOfAnotherLanguage() throws {
        let words = { (count: Int) in Array(repeating: "lux aurea domum totam implet", count: count / 5) }
        #expect(try language(words(80).joined(separator: "\n")) == nil)
        #expect(try language(words(85).joined(separator: "\n")) == "another language")
        #expect(try language((words(95) + ["This is the one."]).joined(separator: "\n")) == nil)
    }

    @Test func titlesTellItWhereTablesAloneAreEnglish() throws {
        #expect(try language("## Felder\n\n## Fehlercodes\n\n## Beispiel") == "German")
        #expect(try language("## Felder") == nil)
        #expect(
            try language("## Felder\n\n## Beispiel\n\n## Fields\n\n## Parameters\n\n## Example") == "German")
        let english = "\n\n## Fields\n\n## Parameters\n\n## Example\n\n## Reading\n\n## Errors"
        #expect(try language("## Felder\n\n## Beispiel" + english) == nil)
    }

    @Test func whatAPageDeclaresCountsWhereLittleTells() throws {
        #expect(try language("| a | b |", declared: "de_DE") == "`de_DE`")
        #expect(try language("| a | b |", declared: "en_GB") == nil)
        #expect(try language("| a | b |", declared: "EN") == nil)
        let english = "The lamp of the house is lit by you and by all who have it for the night."
        #expect(try language(english, declared: "de_DE") == nil)
    }

    /// "Parameter" is a word of Indonesian too.
    @Test func englishTablesOfParametersAreEnglish() throws {
        let table = "| Parameter | Text |\n| --- | --- |\n| `glow` | Its light. |\n\n"
        #expect(try language(table + "Another one.\n\n" + table) == nil)
    }
}
