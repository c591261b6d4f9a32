import APIModel

/// The names of files that are built together: compilers tell files of one target by their names alone, and some disks
/// do not tell capitals.
enum TargetFiles {
    /// Names that files of targets have whatever the pages say, without endings, in lower case.
    ///
    /// - Parameter paths: Paths and templates of paths.
    static func fixedNames(of paths: [String], _ targets: [String]) -> Set<String> {
        Set(
            paths.filter { !$0.contains("{{") && target(of: $0, targets) != nil }.map { path in
                (path.split(separator: "/").last ?? "").prefix { $0 != "." }.lowercased()
            })
    }

    /// Each file of a target that has another one's name.
    static func problems(of paths: [String], _ targets: [String]) -> [OutputPath.Problem] {
        var known: [String: String] = [:]
        return paths.compactMap { path in
            guard let target = target(of: path, targets),
                let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map({ Substring($0) }),
                let other = known.updateValue(path, forKey: "\(target)/\(name.lowercased())")
            else { return nil }
            return OutputPath.Problem(
                kind: .collision, path: path, other: other,
                message:
                    "two outputs of the target `\(target)` have one name, `\(path)` and `\(other)`; change a"
                    + " `path` of pack.yaml")
        }
    }

    private static func target(of path: String, _ targets: [String]) -> String? {
        targets.first { path.hasPrefix($0 + "/") }
    }
}
