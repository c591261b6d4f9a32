/// Which way pages are gone through.
public enum GraphPageDirection: Sendable, Hashable {
    /// By `next`.
    case forward
    /// By `previous`; elements of a page keep their order in pages, and come last one first as elements.
    case backward
}
