import ReferenceVocabulary
import Testing

@Suite struct HeaderWordTests {
    /// All words of first columns, by meaning; a word that is lost or that changes its meaning shows here.
    private static let subjects: [(HeaderWord.Subject, [String])] = [
        (.field, ["field", "fields", "field name", "attribute"]),
        (
            .parameter,
            [
                "parameter", "parameters", "parameter name", "argument", "query parameter", "path parameter",
                "query string parameter", "request parameter", "body parameter",
            ]
        ),
        (.edge, ["edge", "edges", "edge name", "connection", "connection name"]),
        (.error, ["error", "error code", "code", "code or type", "subcode", "error subcode", "codes"]),
        (
            .requirement,
            [
                "requirement", "type of requirement", "type", "permission", "permissions", "page status",
                "feature",
            ]
        ),
        (.metric, ["metric name", "metric", "metrics"]),
        (.value, ["suffix", "source type name", "value", "values", "option"]),
        (.endpoint, ["endpoint", "endpoints", "path"]),
        (.name, ["name", "property name", "property", "key", "placeholder"]),
        (.unknown, ["node", "version"]),
    ]

    private static let columns: [(HeaderWord.Column, [String])] = [
        (.type, ["type", "datatype", "data type", "value type"]),
        (
            .description,
            [
                "description", "descriptions", "requirement", "meaning", "dependent on", "what to do",
                "details",
                "definition", "value description",
            ]
        ),
        (.subcode, ["subcode", "error subcode", "subcodes"]), (.endpoint, ["endpoint", "endpoints", "path"]),
        (.periods, ["values for `period`", "periods", "available periods"]),
        (
            .remark,
            [
                "value", "values", "notes", "note", "explanation", "comment", "comments", "usage", "purpose",
                "message",
            ]
        ),
        (.other, ["name", "date introduced", "user nodes", "access token"]),
    ]

    @Test(arguments: subjects) func firstWordNamesWhatRowsAre(subject: HeaderWord.Subject, words: [String]) {
        for word in words { #expect(HeaderWord.subject(of: word) == subject, "\(word)") }
    }

    @Test(arguments: columns) func laterWordSaysWhatAColumnHolds(column: HeaderWord.Column, words: [String]) {
        for word in words { #expect(HeaderWord.column(of: word) == column, "\(word)") }
    }

    @Test func otherWordsMeanNothing() {
        #expect(HeaderWord.subject(of: "description") == nil && HeaderWord.subject(of: "lamp") == nil)
        #expect(HeaderWord.column(of: "field") == nil && HeaderWord.column(of: "") == nil)
    }

    @Test(arguments: [
        ("fie", HeaderWord.Subject.field), ("param", .parameter), ("edg", .edge), ("err", .error),
        ("metr", .metric),
        ("endp", .endpoint), ("permiss", .requirement), ("suff", .value), ("pla", .name),
    ])
    func wordCutShortMeansWhatAllItsEndingsMean(word: String, subject: HeaderWord.Subject) {
        #expect(HeaderWord.subject(ofCut: word) == subject)
    }

    @Test(arguments: ["", "p", "e", "pa", "lamp", "code of"])
    func wordCutTooShortIsANameOfWhatTheSectionIsAbout(word: String) {
        #expect(HeaderWord.subject(ofCut: word) == .name)
    }

    @Test func longWordsAreLookedForBeforeShortOnes() throws {
        for (letter, words) in Array(HeaderWord.firstWords) + Array(HeaderWord.laterWords) {
            #expect(words.map(\.utf8.count) == words.map(\.utf8.count).sorted(by: >))
            #expect(words.allSatisfy { $0.utf8.first == letter })
        }
        let known = Set(Self.subjects.filter { $0.0 != .unknown }.flatMap(\.1))
        let first = Set(HeaderWord.firstWords.values.joined())
        #expect(known.isSubset(of: first))
        #expect(!first.contains("node") && !first.contains("version"))
        let later = Self.columns.filter { $0.0 == .type || $0.0 == .description }.flatMap(\.1)
        #expect(Set(HeaderWord.laterWords.values.joined()) == Set(later))
        // Of words of one length the order is that of letters, so that each run finds the same one.
        let beginning = HeaderWord.laterWords[UInt8(ascii: "d")]?.prefix(3)
        #expect(beginning == ["dependent on", "descriptions", "description"])
    }

    @Test(arguments: [
        (["Field", "Description"], true), (["PARAMETER", "Type", "x"], true), (["Field"], false), ([], false),
        (["Description", "Field"], false), (["Field", "lamp"], false), (["lamp", "Description"], false),
    ])
    func headerHasAKnownFirstAndAKnownSecondWord(cells: [String], isHeader: Bool) {
        #expect(HeaderWord.isHeader(cells) == isHeader)
    }
}
