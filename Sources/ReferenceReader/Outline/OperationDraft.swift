import APIModel
import ReferencePages

/// What the walk over a page gathers about one operation.
struct OperationDraft: Sendable {
    /// The heading's word: `read`, `publish`, or several.
    var words: [String]
    var line: Int
    var endpoint: EndpointSentence?
    var example: (method: String, path: String)?
    var refusal: String?
    var elsewhere: String?
    var creates: String?
    var createsNothing = false
    var readAfterWrite = false
    var description = ""
    var limitations: [String] = []
    var permissions: [String] = []
    var returnText = ""
    var returnLine: Int?
    var hasTable = false
}
