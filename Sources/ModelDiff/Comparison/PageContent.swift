/// What came or went with a page.
struct PageContent {
    /// The operations that can be called.
    var calls: [String] = []
    /// What its tables list for the whole API, such as metrics, in words.
    var rows: [String] = []

    var all: [String] { calls + rows }
}
