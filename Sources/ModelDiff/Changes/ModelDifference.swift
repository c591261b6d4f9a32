/// All differences between two models.
public struct ModelDifference: Codable, Sendable, Hashable {
    /// The version of the old pages.
    public var oldVersion: String
    /// The version of the new pages.
    public var newVersion: String
    /// What the pages say differently, by subject.
    public var changes: [ModelChange]
    /// What no page says differently and the package declares differently all the same, since something else changed: a
    /// row that counts as a member of another one, an enum that has another name. Sorted by subject.
    public var consequences: [ModelChange]

    /// True where the models say the same.
    public var isEmpty: Bool { changes.isEmpty && consequences.isEmpty }

    /// The gravest impact; nil where nothing changed.
    public var impact: ChangeImpact? { (changes + consequences).map(\.impact).min() }

    /// Which part of the package's version a release has to raise.
    public var versionStep: VersionStep { impact.map(VersionStep.init) ?? .none }
}
