import ReferenceVocabulary
import Testing

/// What names guides.
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
}
