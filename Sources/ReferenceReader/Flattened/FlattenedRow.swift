import ReferencePages

/// A row of a flattened table while its cells are gathered.
struct FlattenedRow {
    var name: RichText
    var line: Int
    var type: RichText?
    /// Names of members, which stand before all texts.
    var members: [RichText] = []
    /// The row's own text, then those of its members.
    var texts: [RichText] = []

    init(name: RichText, line: Int) {
        self.name = name
        self.line = line
    }

    /// The row with its cells in the header's order.
    func row(_ header: FlattenedHeader) -> TableRow {
        let description = Self.joined(described())
        var cells = [name, description]
        switch header.typeColumn {
        case .own(let column): cells.insert(type ?? RichText(), at: min(column, cells.count))
        case .belowName, .none: cells[0] = Self.joined([name] + (type.map { [$0] } ?? []))
        }
        return TableRow(cells: cells, line: line)
    }

    /// Each member with its text, where there are as many of them; texts may be lost, and so the pairs.
    private func described() -> [RichText] {
        guard !members.isEmpty else { return texts }
        guard texts.count >= members.count + 1 else { return texts + members }
        var result = texts
        for (index, member) in members.enumerated() {
            result[index + 1].runs.insert(contentsOf: member.runs + [.init(.text, ": ")], at: 0)
        }
        return result
    }

    private static func joined(_ texts: [RichText]) -> RichText {
        RichText(Array(texts.map(\.runs).joined(separator: [.init(.lineBreak)])))
    }

    /// True for a text that is one code span.
    static func isName(_ text: RichText) -> Bool {
        let runs = text.runs.filter { $0.kind == .code || !$0.text.isBlank }
        return runs.count == 1 && runs[0].kind == .code
    }

    /// True for the number of an error.
    static func isCode(_ text: RichText) -> Bool {
        let plain = text.plain.trimmed()
        return !plain.isEmpty && plain.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    /// True for a code span and an emphasized type behind it.
    static func isTypedName(_ text: RichText) -> Bool {
        let runs = text.runs.filter { $0.kind == .code || !$0.text.isBlank }
        return runs.count > 1 && runs[0].kind == .code && runs.dropFirst().allSatisfy(\.isEmphasized)
    }

    /// True for a text that is emphasized as a whole.
    static func isEmphasized(_ text: RichText) -> Bool {
        !text.isBlank && text.runs.allSatisfy { $0.isEmphasized || ($0.kind != .code && $0.text.isBlank) }
    }
}
