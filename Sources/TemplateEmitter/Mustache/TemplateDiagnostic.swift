public import APIModel

/// What can be wrong in a template. All of it is an error: swift-mustache would stay silent, or render something else
/// than the template says.
public enum TemplateDiagnostic: DiagnosticKind {
    case alwaysThere, controlCharacter, malformedTag, mustacheSyntax, noKeys, noTextHere, notAText, refusedTag
    case textAsSection, unclosedSection, unclosedTag, unknownKey, unknownPartial, unknownTransform,
        unopenedSection
    case wrongClose

    public var declaration: DiagnosticDeclaration {
        let words = words
        return DiagnosticDeclaration(
            words.id, .error, title: words.title, explanation: words.explanation, advice: words.advice)
    }

    private var words: (id: String, title: String, explanation: String, advice: String) {
        switch self {
        case .alwaysThere:
            (
                "always-there", "A section waits for something to be missing that is always there",
                "`{{^key}}` renders where the key has nothing, and this one always has a value.",
                "Remove the section, or ask a flag."
            )
        case .controlCharacter:
            (
                "control-character", "A template has a control character",
                "Output never holds any, and the emitter uses some of them as marks of its own.",
                "Remove the character."
            )
        case .malformedTag:
            (
                "malformed-tag", "A tag holds no key",
                "Between the braces stands a key such as `fields`, `node.title` or `.`, maybe in a transform, or"
                    + " `> partial`.",
                "Write the tag in one of these forms."
            )
        case .mustacheSyntax:
            (
                "mustache-syntax", "swift-mustache cannot read a template",
                "The template passes the emitter's own checks, and the library that renders it refuses it.",
                "Write the part that the message names in another way."
            )
        case .noKeys:
            (
                "no-keys", "A dot follows something that has no keys",
                "`a.b` reaches into `a`, which must be one view that is always there.",
                "Open a section `{{#a}}…{{/a}}` and use `b` in it."
            )
        case .noTextHere:
            (
                "no-text-here", "`.` stands where no element of a list of texts is",
                "`{{.}}` prints the element of the innermost list of texts.",
                "Name the key that is meant."
            )
        case .notAText:
            (
                "not-a-text", "A list or a view is printed",
                "Only texts and flags print something that is of use.",
                "Open a section `{{#key}}…{{/key}}`, or print `{{count(key)}}`."
            )
        case .refusedTag:
            (
                "refused-tag", "A tag is of a kind that packs do without",
                "Nothing is escaped, and inheritance, delimiters of one's own and pragmas are left out.",
                "Use variables, sections and partials; the message says which."
            )
        case .textAsSection:
            (
                "text-as-section", "A text is asked as if it was a flag",
                "Mustache takes every text for true, even an empty one.",
                "Ask a flag such as `hasDoc`, or `{{^empty(key)}}…{{/empty(key)}}`."
            )
        case .unclosedSection:
            (
                "unclosed-section", "A section has no end", "A section `{{#key}}` ends with `{{/key}}`.",
                "Add the closing tag."
            )
        case .unclosedTag:
            (
                "unclosed-tag", "A tag has no closing braces", "A tag ends with `}}`.", "Add the braces."
            )
        case .unknownKey:
            (
                "unknown-key", "There is no such key here",
                "A template uses the keys of its own view and of those around it; which there are depends on what"
                    + " the output is written for. In a YAML file, each mapping has a fixed list of keys.",
                "Use a key that the context has; the message names the nearest one."
            )
        case .unknownPartial:
            (
                "unknown-partial", "There is no such template",
                "`{{> name}}` names another template of the pack by its path without `.mustache`.",
                "Add the template, or mend the name."
            )
        case .unknownTransform:
            (
                "unknown-transform", "There is no such transform",
                "Texts have `uppercased`, `lowercased`, `capitalized` and `empty`; lists have `count` and `empty`.",
                "Use one of these."
            )
        case .unopenedSection:
            (
                "unopened-section", "A closing tag closes nothing", "No section is open where it stands.",
                "Remove the tag, or add the opening one."
            )
        case .wrongClose:
            (
                "wrong-close", "A closing tag closes another section than the one that is open",
                "Sections end in the reverse order of their beginnings.", "Close the inner section first."
            )
        }
    }
}
