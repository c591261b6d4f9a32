import ModelDiff

extension Upgrade {
    /// What was found and is written, a line each.
    public func summary(isDryRun: Bool) -> String {
        var lines = [
            "\(difference.oldVersion) to \(difference.newVersion): \(ChangeFormat.verdict(difference))"
        ]
        if corrections.old > 0 {
            lines.append("\(corrections.carried) of \(corrections.old) corrections are carried over")
        }
        lines += files.map { (isDryRun ? "would write " : "wrote ") + $0.path }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What a person does then.
    public var nextSteps: String {
        let step = difference.versionStep == .none ? "" : " of a \(difference.versionStep.rawValue) step"
        return """
            next: read `git diff`, the warnings above and the changelog's new section;
                  build and test the package, commit all of it, and tag a version\(step).

            """
    }
}
