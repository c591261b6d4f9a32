/// Where a value stands in text that was read, so that it can be made without a `JSONValue` in between.
public struct GraphJSONPosition {
    // What holds the document, not the document itself: the client's code that is inlined elsewhere knows no more.
    @usableFromInline
    let storage: JSONStorage
    @usableFromInline
    let index: Int

    /// The value at an index of the document that a record was read from.
    @inlinable
    init(storage: JSONStorage, index: Int) {
        self.storage = storage
        self.index = index
    }

    @inline(__always)
    var document: JSONDocument { unsafeDowncast(storage, to: JSONDocument.self) }

    /// The positions of the elements, if it is an array that stands here.
    @usableFromInline
    var elements: Range<Int>? {
        let document = document
        return document.kind(at: index) == .array ? document.values(of: document.block(at: index)) : nil
    }

    /// The value that stands here.
    public var json: JSONValue { document.value(at: index) }
}
