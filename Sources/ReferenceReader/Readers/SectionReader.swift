/// Reads one kind of facts from a section. It knows the section and the headings above it, and nothing else.
protocol SectionReader: Sendable {
    /// What the section says, each fact with the index of the block that says it.
    static func facts(in section: OutlineSection) -> [PlacedFact]
}
