/// What becomes of a file of a heap.
public enum ImportVerdict: Sendable, Equatable {
    /// It goes to this path below the folder of all versions; the note says what is odd, or is empty.
    case taken(as: String, note: String)
    /// It stays where it is.
    case left(Reason)

    /// Why a file is left.
    public enum Reason: Error, Equatable {
        /// It is no page of the reference; the words say how that is told.
        case unrelated(String)
        /// It is a page in the language that is named.
        case translation(String)
        /// The same page is taken from another file.
        case duplicate(of: String)
        /// Another file has the same subject, and more of it.
        case lesser(than: String)
        /// It cannot be read; the words say why.
        case unreadable(String)
    }
}
