/// Memory that grows as it is written, without the reference counts and checks of an array.
///
/// Whoever holds it last deallocates it.
struct JSONBuffer<Element: BitwiseCopyable> {
    private(set) var base: UnsafeMutablePointer<Element>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 1)
        base = .allocate(capacity: self.capacity)
    }

    func deallocate() { base.deallocate() }

    /// The element at an index below `count`, which is not checked.
    subscript(index: Int) -> Element {
        @inline(__always) get { base[index] }
        @inline(__always) nonmutating set { base[index] = newValue }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { move(to: count * 2) }
        base[count] = element
        count &+= 1
    }

    @inline(__always)
    mutating func append(contentsOf elements: UnsafePointer<Element>, count added: Int) {
        if count + added > capacity { move(to: max(count * 2, count + added)) }
        (base + count).update(from: elements, count: added)
        count &+= added
    }

    mutating func append(repeating element: Element, count added: Int) {
        for _ in 0..<added { append(element) }
    }

    /// Takes away all elements from an index on.
    @inline(__always)
    mutating func truncate(to index: Int) { count = index }

    /// Gives back memory that is not needed, where it is much.
    mutating func trim() { if capacity > 2 * count + 64 { move(to: max(count, 1)) } }

    @inline(never)
    private mutating func move(to newCapacity: Int) {
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
        moved.update(from: base, count: count)
        base.deallocate()
        base = moved
        capacity = newCapacity
    }
}
