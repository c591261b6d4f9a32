import APIModel

/// Which outputs of a pack the files are from, for messages that say what to change.
struct OutputOrigins {
    let rules: [OutputRule]
    /// The indices of the rules by the paths that they made; a path without any is a file that is copied.
    let byPath: [String: Set<Int>]

    /// An error for each rule whose paths cannot be used or collide, with the first such path and how many more there
    /// are.
    func diagnostics(of paths: [String], _ targets: [String]) -> [Diagnostic] {
        let problems = OutputPath.problems(of: paths) + TargetFiles.problems(of: paths, targets)
        var groups: [Group: [OutputPath.Problem]] = [:]
        for problem in problems {
            let origins = [problem.path, problem.other].compactMap { $0 }.flatMap { byPath[$0] ?? [] }
            groups[Group(kind: problem.kind, rules: Set(origins).sorted()), default: []].append(problem)
        }
        return groups.sorted { $0.key < $1.key }.compactMap { group, problems in
            guard let first = problems.first else { return nil }
            let names = group.rules.map { "`\(rules[$0].template)` for `\(rules[$0].subject.rawValue)`" }
            let more = problems.count == 1 ? "" : " (and \(problems.count - 1) more such paths)"
            let origin =
                names.isEmpty
                ? "files below `files/`" : "the output of " + names.joined(separator: " and of ")
            return Diagnostic(
                group.kind, "\(origin): \(first.message)\(more)",
                at: group.rules.first.map { rules[$0].location })
        }
    }

    private struct Group: Hashable, Comparable {
        var kind: OutputDiagnostic
        var rules: [Int]

        static func < (left: Self, right: Self) -> Bool {
            left.rules == right.rules
                ? left.kind.declaration.id < right.kind.declaration.id
                : left.rules.lexicographicallyPrecedes(right.rules)
        }
    }
}
