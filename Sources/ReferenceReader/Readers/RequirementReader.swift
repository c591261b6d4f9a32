import ReferencePages
import ReferenceVocabulary

/// Reads the permissions that a call needs, in lists below the operation's heading.
enum RequirementReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.operation != nil, section.meaning == .requirements else { return [] }
        var facts: [PlacedFact] = []
        // A requirement goes on in the code behind it: other scrapes fence the indented paragraphs of a list's item.
        var requirement = RichText()
        for (index, block) in section.blocks.enumerated() {
            switch block {
            case .paragraph(let text, _), .item(let text, _): requirement = text
            case .code(let text, _):
                requirement.runs += [.init(.softBreak)] + RichText(codeSpansIn: text).runs
            default: continue
            }
            facts.append(PlacedFact(index, .permissions(PermissionNames.names(in: requirement))))
        }
        return facts
    }
}
