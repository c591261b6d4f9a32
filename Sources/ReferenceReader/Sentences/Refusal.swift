import APIModel
import ReferencePages
import ReferenceVocabulary

/// Sentences with which pages refuse an operation or send the reader elsewhere.
enum Refusal {
    /// True for "You can't perform this operation on this endpoint." and its likes.
    static func refuses(_ text: String) -> Bool {
        let text = text.has("\u{2019}") ? text.replacing("\u{2019}", with: "'") : text
        return Opening.refusals.contains { text.hasPrefix($0) }
    }

    /// True for "Use the `/{user-id}/scores` edge in order to create scores."
    static func sendsElsewhere(_ text: String) -> Bool {
        Opening.elsewhere.contains { text.hasPrefix($0) }
            || (text.hasPrefix(Opening.request) && text.has(Opening.byUsing))
    }
}
