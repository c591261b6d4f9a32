public import APIModel

/// Beginnings of the reference's fixed sentences, and what each says. A new one is a new entry.
public enum Opening {
    /// Words before " request to ", which say how something is called.
    public static let request = "You can "
    /// Words between the method and the path of such a sentence.
    public static let requestTo = " request to "
    /// Beginnings of sentences that tell the reader to send the request that they name.
    public static let instructions = [
        "To ", "Send ", "Make ", "Call ", "Issue ", "Perform ", "Submit ", request, "Get ", "Query ", "Use ",
        "Sending ", "By sending ", "First, ", "Then, ", "Then ", "Next, ", "Start by ",
    ]
    /// First words of labels before a request that only shows one: "Example: `GET /{lamp-id}`".
    public static let examples: Set<String> = [
        "example", "examples", "sample", "for", "e", "eg", "instead", "see", "note", "was", "like", "before",
        "after", "old", "new", "deprecated",
    ]
    /// The word with which a text sends the reader to another path than the section's.
    public static let instead = "instead"
    /// Words of sentences that tell the reader to send a request, wherever they stand in them.
    public static let sending: Set<String> = [
        "send", "sending", "make", "making", "issue", "issuing", "perform", "performing", "submit",
        "submitting", "use",
        "using", "with", "via", "through",
    ]
    /// Words directly before a request that ask the reader for it: "by querying the", "query the".
    public static let asking: Set<String> = ["query", "querying", "call", "calling"]
    /// First words of sentences that speak of a request and do not tell the reader to send it.
    public static let conditions: Set<String> = [
        "if", "when", "after", "once", "before", "unless", "although", "while", "note", "as", "whenever",
        "until",
    ]
    /// Words before the name of a parameter that an item tells the reader to send: "Include `link` if …".
    public static let sends: Set<String> = [
        "include", "set", "add", "specify", "provide", "pass", "optionally, include", "the", "include the",
        "set the", "add the",
    ]
    /// Words behind the name of a parameter in a sentence that tells the reader to send a request.
    public static let namesParameter = ["parameter", "set to", "query parameter", "field set to", "property"]

    /// The word that begins a command.
    public static let command = "curl "
    /// Words that begin a sentence, and with a capital no part of a name such as "PlugIn".
    public static let sentenceWords: Set<String> = [
        "An", "For", "If", "Note", "Please", "See", "The", "These", "This", "We", "When", "You", "Your",
    ]

    /// Words around the method before a path, of sentences that have no others: "Do an HTTP POST to".
    public static let requestWords: Set<String> = [
        "a", "against", "an", "at", "call", "do", "http", "https", "issue", "make", "on", "perform",
        "request",
        "send", "the", "to", "from", "endpoint",
    ]
    /// Words behind a path before the names of what is sent: "with `a` and `b`".
    public static let sendsWith: Set<String> = [
        "with", "with:", "with the", "with parameter", "with parameters", "with the parameters",
        "with these parameters:", "with the following parameters:", "sending", "passing", "including",
    ]

    /// Words before the code of an error: "Returns error code 4".
    public static let codeNouns: Set<String> = [
        "a", "an", "code", "error", "errors", "return", "returns", "the", "throws",
    ]

    /// Words of sentences that say what a call needs.
    public static let needs = [
        "needs ", "requires ", "you need ", "must have ", "is required", "permissions:", "permission:",
        "permissions required", "permission required",
    ]
    /// Words before requirements, or permissions, of which one is enough.
    public static let alternatives = [" one of", " any of", " either", " at least one"]
    /// Words behind which a list of paths follows.
    public static let followingPaths = "following path"

    /// What an operation creates, before and behind the type's name.
    public static let created = (before: "When posting to this edge, ", behind: " will be created")
    /// The word that says that nothing is created.
    public static let createsNothing = "no "
    /// Words that say that a POST may ask for fields of what it wrote.
    public static let readAfterWrite = "read-after-write"

    /// Sentences that refuse an operation.
    public static let refusals = [
        "You can't", "You cannot", "You can not", "This operation is not supported",
        "This operation isn't supported",
        "This endpoint does not support", "Not supported", "Cannot ",
    ]
    /// Sentences that send the reader to another path or page.
    public static let elsewhere = ["Use the ", "Please use ", "Use "]
    /// Words that do so in a sentence that begins with `request`.
    public static let byUsing = " by using "

    /// Sentences that describe nothing.
    public static let asides = ["When posting to this edge", learning, exampleBar.first]
    private static let learning = "If you want to learn how"

    /// The words over an example, which scrapes write without anything between them.
    public static let exampleBar = (
        first: "HTTPPHP", words: ["HTTP", "PHP SDK", "JavaScript SDK", "Android SDK", "iOS SDK", "cURL"],
        link: "Graph API Explorer"
    )

    /// True for the words over an example and nothing else: "cURLAndroid SDK", "HTTP | cURL".
    public static func isTabs(_ text: String) -> Bool {
        var rest = text[...]
        let words = (exampleBar.words + ["Objective-C", "Java SDK", "PHP", "cURL"]).sorted {
            ($1.count, $0) < ($0.count, $1)
        }
        while true {
            rest = rest.drop { !$0.isLetter }
            if rest.isEmpty { return text.utf8.count < 120 }
            guard let word = words.first(where: { rest.hasPrefix($0) }) else { return false }
            rest = rest.dropFirst(word.count)
        }
    }

    /// Sentences that say what an answer holds: what stands before the type's name and behind it.
    public static let answers: [(before: String, behind: [String], cardinality: Edge.Cardinality)] = [
        ("A list of ", [" node", " objects representing ", " object"], .list),
        ("An array of ", [" object", " node"], .list),
        ("an array of ", [" object", " node"], .list), ("A single ", [" node"], .single),
        ("a list of ", [" object", " node"], .list),
    ]
    /// Sentences of a read that say so in words: "Returns a list of Facebook Events."
    public static let returns = ["Returns an array of ", "Returns a list of ", "Returns the list of "]

    /// Words of titles and texts that an answer stands below, in lower case.
    public static let answerWords = [
        "response", "returns", "will return", "the answer", "on success", "success,", "if successful",
        "upon success",
        "receive",
        "result",
    ]
    /// Words of titles and texts that the body of a request stands below, in lower case.
    public static let bodyWords = ["body", "payload", "request"]
    /// Words of texts that something else stands below.
    public static let noAnswers = [
        "webhook", "notification", "error", "fail", "request body", "payload", "request:", "callback",
    ]

    /// The word before the braces of a returned structure.
    public static let structure = "Struct"
    /// The words before a default.
    public static let defaultValue = "Default value:"
    /// Wordings before a default in code marks, in lower case.
    public static let defaults = [
        "default:", "default is", "default value is", "default value:", "defaults to", "by default:",
    ]
    /// The word before the version or day since which something is deprecated.
    public static let deprecated = "Deprecated "
    /// The words before the version of a page, as glued scrapes begin.
    public static let version = "Graph API Version"
    /// The words before the title of some hand-written pages.
    public static let titlePrefix = "Graph API Reference "

    /// Words of a column "Member of": of a parameter that could stand at the top as well, and of one whose object could
    /// be inside of the one that is named.
    public static let maybe = "maybe"
    public static let deeper = "deeper"

    /// Words of a text before a table that say whose fields its rows are.
    public enum TableIntroduction {
        /// Fields added to each node of an edge.
        public static let addedToNode = "added to each node"
        public static let additional = "additional field"
        /// Fields of the summary beside the list.
        public static let summary = ["`summary`", "in addition to"]
    }

    /// Sentences that no row of a table holds.
    public static func standsOutsideOfTables(_ text: String) -> Bool {
        tableless.contains { text.hasPrefix($0) }
    }

    private static let tableless = [
        "You can make a ", "You can update a", "You can delete a", "You can dissociate a",
        "You can't perform this",
        "When posting to this edge", "This endpoint doesn't have", "This endpoint supports", structure + " {",
        learning + " to use",
    ]

    /// Sentences that no line of an example holds.
    public static func standsOutsideOfCode(_ text: String) -> Bool {
        guard let first = text.utf8.first, "YWTI".utf8.contains(first) else { return false }
        return codeless.contains { text.hasPrefix($0) }
    }

    private static let codeless = [request, "You can't ", "When posting to", "This endpoint ", learning]
}
