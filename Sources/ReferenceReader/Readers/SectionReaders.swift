/// All readers. A new one is a file beside these, and an entry here.
enum SectionReaders {
    static let all: [any SectionReader.Type] = [
        RequestReader.self, ExampleReader.self, DescriptionReader.self, AnswerReader.self, CreationReader.self,
        ReturnReader.self, LimitationReader.self, RequirementReader.self, TableReader.self,
    ]

    /// What all readers give, in the order of the section's blocks.
    static func facts(in section: OutlineSection) -> [Fact] {
        let facts = all.flatMap { $0.facts(in: section) }
        // `sort` keeps no order among equals; each reader's facts of one block stay behind those of the readers before it.
        return facts.enumerated().sorted { ($0.element.index, $0.offset) < ($1.element.index, $1.offset) }.map(\.element.fact)
    }
}
