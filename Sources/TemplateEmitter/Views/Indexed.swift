/// An element of an array by its index. Views hold it instead of the element: it is small enough to be handed on without
/// a copy of all that the element has.
struct Indexed<Element: Sendable>: Sendable {
    private let elements: [Element]
    let index: Int

    init(_ elements: [Element], _ index: Int) {
        self.elements = elements
        self.index = index
    }

    /// An element that is in no array.
    init(_ element: Element) {
        self.init([element], 0)
    }

    var element: Element { elements[index] }
    /// All elements of the array.
    var siblings: [Element] { elements }
}

extension Array where Element: Sendable {
    /// All elements by their indices.
    var indexed: [Indexed<Element>] { indices.map { Indexed(self, $0) } }
}
