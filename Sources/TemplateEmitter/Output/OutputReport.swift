public import APIModel

/// What was done to an output folder, or would be.
public struct OutputReport: Sendable, Equatable {
    /// Files written since they were missing, by path.
    public var added: [String] = []
    /// Files written since they had another content.
    public var changed: [String] = []
    /// Files removed since they are no longer made.
    public var removed: [String] = []
    /// Files that were right already.
    public var unchanged: [String] = []
    /// Files of ours that someone edited, and that stay as they are.
    public var edited: [String] = []
    /// A hash of the list of our files that the run left in the folder; nil where it did not write.
    public internal(set) var listHash: String?
    /// Warnings, and in check mode an error for each difference.
    public var diagnostics: [Diagnostic] = []

    /// True where the folder holds what the emitter makes.
    public var isUpToDate: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && edited.isEmpty }
}
