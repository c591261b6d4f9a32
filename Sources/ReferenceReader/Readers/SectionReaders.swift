/// All readers. A new one is a file beside these, and an entry here.
enum SectionReaders {
    static let all: [any SectionReader.Type] = [
        RequestReader.self, ExampleReader.self, DescriptionReader.self, AnswerReader.self,
        CreationReader.self,
        ReturnReader.self, SampleReader.self, BodyReader.self, LimitationReader.self, RequirementReader.self,
        TableReader.self, ListReader.self,
    ]

    /// What all readers give, in the order of the section's blocks.
    static func facts(in section: OutlineSection) -> [Fact] {
        let facts = all.flatMap { $0.facts(in: section) }
        // Each reader's facts of one block stay behind those of the readers before it.
        var byBlock = [[Fact]](repeating: [], count: max(section.blocks.count, 1))
        for fact in facts { byBlock[fact.index].append(fact.fact) }
        return Array(byBlock.joined())
    }
}
