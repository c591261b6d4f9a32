import Testing

@testable import TemplateEmitter

/// What the compiler says of something that will go away.
@Suite struct DeprecationTests {
    @Test(arguments: [
        ("Deprecated. Read `images`", "Deprecated. Read `images`"),
        ("Deprecated. Use privacy", "Deprecated. Use privacy"),
        ("Deprecated. `target_id` takes its place", "Deprecated. `target_id` takes its place"),
        ("Where it shines. Deprecated since v3.0. Pass `place`.", "Deprecated since v3.0. Pass `place`."),
        // What it is stands in its documentation.
        ("Call to action of the lamp", "The Graph API lists it as deprecated."),
        ("Deprecated. ID of an album", "Deprecated."),
        ("", "The Graph API lists it as deprecated."),
    ])
    func whatItSaysIsSinceWhenOrWhyAndWhatToUseInstead(description: String, message: String) {
        #expect(Deprecation.message(description) == message)
    }
}
