import APIModel
import ReferencePages
import ReferenceVocabulary

/// Reads what a call needs, in lists and texts below an operation's heading or the page's.
enum RequirementReader: SectionReader {
    static func facts(in section: OutlineSection) -> [PlacedFact] {
        guard section.meaning == .requirements else { return inIntroduction(section) }
        var list = RequirementList(title: section.title)
        for (index, block) in section.blocks.enumerated() {
            switch block {
            case .paragraph(let text, let line):
                let next = section.blocks[(index + 1)...].first
                list.add(paragraph: text, line: line, introducesList: next?.isItem == true)
            case .item(let text, let line, let depth): list.add(item: text, line: line, depth: depth)
            // A requirement goes on in the code behind it: other scrapes fence the indented paragraphs of an item.
            // The operation's own request is none.
            case .code(let text, _):
                if RequestLine.prefix(of: text) == nil { list.add(code: text) } else { list.close() }
            case .heading, .table: list.close()
            }
        }
        return list.requirements.map { PlacedFact(section.blocks.count - 1, .requirement($0)) }
    }

    /// Requirements that stand directly below a request, without a heading: items and sentences that need a permission.
    private static func inIntroduction(_ section: OutlineSection) -> [PlacedFact] {
        // Below its title a page says what all of its operations need.
        let isOfPage =
            section.operation == nil && !section.title.isEmpty && section.title == section.page.title
        guard isOfPage || (section.operation != nil && section.meaning == .introduction) else { return [] }
        var list = RequirementList(title: "")
        var isListed = false
        for text in section.texts {
            // "You need:" above items says that they are needed.
            if !text.isItem {
                isListed = section.operation != nil && Opening.announcesNeeds(text.plain)
            } else if isListed {
                list.add(item: text.text, line: text.line, depth: text.depth)
                continue
            }
            let lower = text.plain.lowercased()
            if !text.isItem, !lower.has("permission"), let requirement = labelled(text) {
                list.add(requirement)
                continue
            }
            guard lower.has("permission"), !PermissionNames.names(in: text.text).isEmpty else { continue }
            if text.isItem, isOfPage { continue }
            if text.isItem {
                list.add(item: text.text, line: text.line, depth: text.depth)
            } else if Opening.needs.contains(where: { lower.has($0) }) {
                list.add(paragraph: text.text, line: text.line, introducesList: false)
            }
        }
        return list.requirements.map { PlacedFact(section.blocks.count - 1, .requirement($0)) }
    }

    /// "**Access token**: One of a person." below a request.
    private static func labelled(_ text: SectionText) -> ListedRequirement? {
        guard let first = text.text.runs.first, first.isEmphasized, first.kind == .text,
            text.text.runs.count > 1
        else { return nil }
        let label = first.text.trimmed()
        let next = text.text.runs[1].text.drop { $0 == " " }
        guard label.hasSuffix(":") || next.hasPrefix(":"),
            case let title = label.filter({ $0 != ":" }), Opening.isRequirementLabel(title)
        else { return nil }
        var runs = Array(text.text.runs.dropFirst())
        if !label.hasSuffix(":") { runs[0].text = String(next.dropFirst()) }
        return ListedRequirement(title: title, text: RichText(runs), line: text.line)
    }
}

extension Block {
    fileprivate var isItem: Bool { if case .item = self { true } else { false } }
}
