import ReferenceVocabulary
import Testing

/// What tells other languages.
@Suite struct OtherLanguageTests {
    /// How many words and titles of each language are known; one that is lost shows here.
    @Test func languagesHaveTheirWords() {
        let known = OtherLanguage.all.map { "\($0.name) \($0.words.count) \($0.titles.count)" }
        #expect(
            known == [
                "German 32 29", "Spanish 23 32", "French 27 32", "Italian 26 31", "Portuguese 26 33",
                "Dutch 21 20",
                "Polish 21 22", "Turkish 16 20", "Indonesian 18 15", "Vietnamese 19 17",
            ])
    }

    @Test func noWordIsOfEnglishToo() {
        #expect(OtherLanguage.english.count == 25)
        for language in OtherLanguage.all {
            #expect(language.words.isDisjoint(with: OtherLanguage.english), "\(language.name)")
            for text in language.words.union(language.titles) { #expect(text == text.lowercased()) }
            for title in language.titles {
                #expect(SectionTitle.meaning(ofSection: title) == .other, "\(title)")
                #expect(
                    HeaderWord.subject(of: title) == nil && HeaderWord.column(of: title) == nil, "\(title)")
            }
        }
    }
}
