public import ReferencePages

/// A page that was read: its outline, and what it adds to the model. Both are made of the page alone, so that pages are
/// read beside each other.
public struct ReadPage: Sendable {
    let outline: PageOutline
    let addition: PageAddition

    /// Reads a page.
    public init(_ page: Page) {
        outline = PageOutline(page)
        addition = PageAddition(outline)
    }
}
