import APIModel

/// Compares the errors that an operation lists.
struct ErrorUseComparison {
    /// The operation.
    let owner: String
    /// Codes that the new model has anywhere.
    let codes: Set<Int>

    func compare(_ old: [ErrorUse], _ new: [ErrorUse], into collector: inout ChangeCollector) {
        func row(_ error: ErrorUse) -> Row {
            Row(name: Self.name(of: error), description: error.description, location: error.location)
        }
        let (before, after) = (old.map(row), new.map(row))
        // Codes are numbers: a row with the same words and another code is another error.
        let match = RowMatch(before, after, collector.nodes)
        let renamed = match.pairs.filter { $0.evidence != nil }
        for index in match.removed + renamed.map(\.old) {
            let row = before[index]
            let isGone = Int(old[index].code).map { !codes.contains($0) } ?? false
            collector.add(
                .removed, subject(row), isGone ? .sourceBreaking : .behavior, before: row.description,
                evidence: isGone ? "no page lists the code any more" : nil, from: row.location)
        }
        for index in match.added + renamed.map(\.new) {
            let row = after[index]
            collector.add(
                .added, subject(row), .behavior, after: row.description, to: row.location)
        }
        for pair in match.pairs where pair.evidence == nil {
            let (row, other) = (before[pair.old], after[pair.new])
            collector.compareDescription(
                row.description, other.description, of: subject(other), from: row.location,
                to: other.location)
        }
    }

    private func subject(_ row: Row) -> ChangeSubject { ChangeSubject(.error, row.name, of: owner) }

    private static func name(of error: ErrorUse) -> String {
        error.code + (error.lastCode.map { "-\($0)" } ?? "") + (error.subcode.map { "/\($0)" } ?? "")
    }
}
