import ReferenceVocabulary
import Testing

/// What names guides, and what tells other languages.
@Suite struct GuideTitleTests {
    @Test(arguments: [
        ("Graph API", "graph-api"), ("Overview", "overview"), ("Access Levels", "overview/access-levels"),
        ("Rate Limits", "overview/rate-limiting"), ("Rate Limiting", "overview/rate-limiting"),
        ("Get Started", "get-started"), ("Batch Requests", "batch-requests"),
        ("Paginated Results", "results"), ("Graph API Reference", "reference"), ("Changelog", "changelog"),
        ("Versions", "changelog/versions"), ("Handling Errors", "guides/error-handling"),
        ("Error Handling", "guides/error-handling"), ("Debug Requests", "guides/debugging"),
        ("Field Expansion", "guides/field-expansion"), ("Graph API Explorer Guide", "guides/explorer"),
        ("The Facebook SDKs", "guides/our-sdks"), ("Secure Graph API Calls", "guides/secure-requests"),
        ("Resumable Upload API", "guides/upload"), ("Platform Versioning", "guides/versioning"),
        ("Upgrade to the Latest Graph API Version", "advanced/api-upgrade"),
        ("Permissions Reference for Meta Technologies APIs", "permissions"),
        ("Permissions Reference", "permissions"), ("permissions REFERENCE", "permissions"),
    ])
    func aGuidesTitleTellsItsAddress(title: String, address: String) {
        #expect(GuideTitle.address(of: title) == address)
    }

    @Test(arguments: ["Lamp", "", "Reference", "Graph API ", "Errors"])
    func otherTitlesTellNone(title: String) { #expect(GuideTitle.address(of: title) == nil) }

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
