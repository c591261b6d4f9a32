public import APIModel

/// What can be wrong in a template. All of it is an error: mustache elsewhere stays silent, or renders something else than
/// the template says.
public enum TemplateDiagnostic: DiagnosticKind {
    case alwaysThere, controlCharacter, malformedTag, noKeys, noTextHere, notAText, outerKey, partialCycle,
        refusedTag
    case textAsSection, tooDeep, tooLarge, tooLong, unclosedSection, unclosedTag, unknownKey, unknownPartial,
        unknownTransform,
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
                "Between the braces stands a key such as `fields`, `api.version`, `../title` or `.`, maybe in a transform"
                    + " or compared with a text (`verb == \"read\"`), or `> partial`.",
                "Write the tag in one of these forms."
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
        case .outerKey:
            (
                "outer-key", "A key is one of a view around the innermost one",
                "A section of a list or a view has the keys of its elements alone, so that a key that they lose does not"
                    + " turn into that of something else.",
                "Write `../key` where the key of the view around is meant."
            )
        case .partialCycle:
            (
                "partial-cycle", "A partial leads back to itself with the same view",
                "The data is the same each time, so that it would never end.",
                "Use a partial in itself only inside of a section of a list, such as `structures`."
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
        case .tooDeep:
            (
                "template-too-deep", "Sections and partials are too deep in each other",
                "Where a template uses itself, the data has to come to an end; views that lead back to where they came"
                    + " from have none.",
                "Use a partial in itself only for lists that get smaller, such as `structures`."
            )
        case .tooLarge:
            (
                "template-too-large", "A file gets too large",
                "What one template may print for one file has a limit, so that no pack fills the disk.",
                "Write several files, or print less."
            )
        case .tooLong:
            (
                "template-too-long", "A file takes too long",
                "What one template may do for one file has a limit: lists in lists multiply.",
                "Use the lists of the view instead of all of the API's."
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
                "A template uses the keys of the view that it is in; docs/template-keys.md has them all. In a YAML file,"
                    + " each mapping has a fixed list of keys.",
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
                "Which there are depends on what they are used on; docs/packs.md has them all.",
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
