/// Sentences with which pages refuse an operation or send the reader elsewhere.
enum Refusal {
    private static let refusals = [
        "You can't", "You cannot", "You can not", "This operation is not supported", "This operation isn't supported",
        "This endpoint does not support", "Not supported", "Cannot ",
    ]
    private static let elsewhere = ["Use the ", "Please use ", "Use "]

    /// True for "You can't perform this operation on this endpoint." and its likes.
    static func refuses(_ text: String) -> Bool {
        let text = text.replacingApostrophes
        return refusals.contains { text.hasPrefix($0) }
    }

    /// True for "Use the `/{user-id}/scores` edge in order to create scores."
    static func sendsElsewhere(_ text: String) -> Bool {
        elsewhere.contains { text.hasPrefix($0) } || (text.hasPrefix("You can ") && text.has(" by using "))
    }
}

extension String {
    /// The text with straight apostrophes.
    fileprivate var replacingApostrophes: String {
        has("\u{2019}") ? String(map { $0 == "\u{2019}" ? "'" : $0 }) : self
    }
}
