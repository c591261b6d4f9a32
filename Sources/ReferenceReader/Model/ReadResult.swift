public import APIModel
public import ReferencePages

/// A model and what was found on the way.
public struct ReadResult: Sendable {
    /// Everything the pages say, types not yet resolved.
    public var api: API
    /// What there is to say, in the order of the pages.
    public var diagnostics: [Diagnostic]
    /// How many rows the tables of the pages have.
    public var rowsRead: Int
    /// How many of them are in the model; each other one has a diagnostic that replaces it.
    public var rowsInModel: Int
    /// What became of the lines of the pages that look like rows.
    public var rowAccount = RowAccount()
}
