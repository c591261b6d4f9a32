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

    @Test(arguments: [
        "It is deprecated", "It is no longer there", "It was removed", "`b` instead", "Obsolete",
        "Replaced by `b`", "Superseded", "Not available since v3.0", "Not returned since v3.0",
        "It will be gone", "Sunset in May", "`b` takes its place", "Always null", "Always 0", "Always empty",
        "It returns null", "It returns 0", "Given until version 3", "Gone as of version 3", "It stopped",
        "Use `b`", "Pass `b`", "Send `b`", "Read `b`", "Call `b`", "Set `b`",
    ])
    func eachSignIsOfSuchASentence(sentence: String) {
        #expect(Deprecation.message("A lamp. " + sentence + ".") == sentence + ".")
    }

    @Test(arguments: ["To use it", "A reading lamp", "Set it", "Call it", "Versions of it"])
    func otherSentencesAreNone(sentence: String) {
        #expect(Deprecation.message(sentence + ".") == "The Graph API lists it as deprecated.")
    }
}
