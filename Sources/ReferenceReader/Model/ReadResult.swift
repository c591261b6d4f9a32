public import APIModel
public import ReferencePages

/// A model and what was found on the way.
public struct ReadResult: Sendable {
    /// Everything the pages say, types not yet resolved.
    public var api: API
    /// What there is to say, in the order of the pages.
    public var diagnostics: [Diagnostic]
    /// How many facts of each kind the pages hold, and how many of them are in the model.
    public var counts: [ReadFact: ReadCount]
    /// What became of the lines of the pages that look like rows.
    public var rowAccount = RowAccount()
}
