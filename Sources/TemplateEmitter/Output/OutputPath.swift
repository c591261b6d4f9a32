import APIModel

/// The rules that a path of an output has to keep, whatever a pack or a page makes of it.
enum OutputPath {
    /// The file that lists our files, in the output folder.
    static let manifest = ".graphgen-manifest.json"
    /// The folder in which files wait to be moved into place; its name begins so.
    static let stagingPrefix = ".graphgen-staging"

    /// A path that cannot be used, or that is another one's too.
    struct Problem {
        var kind: OutputDiagnostic
        var path: String
        var other: String?
        var message: String
    }

    /// What is wrong with the paths: those that leave the folder, and those that are one file on some disks.
    static func diagnostics(of paths: [String]) -> [Diagnostic] {
        problems(of: paths).map { Diagnostic($0.kind, $0.message) }
    }

    /// What is wrong with the paths, each with the paths that it is about.
    static func problems(of paths: [String]) -> [Problem] {
        var problems = paths.compactMap { path in
            reason(against: path).map {
                Problem(
                    kind: .badPath, path: path, message: "\(quoted(path)) is no path of an output: \($0)")
            }
        }
        let names = paths.map { $0.lowercased() }
        var byName: [String: String] = [:]
        for (path, name) in zip(paths, names) {
            if let other = byName.updateValue(path, forKey: name) {
                problems.append(
                    Problem(
                        kind: .collision, path: path, other: other,
                        message: "two outputs are called \(quoted(path))"
                            + (other == path ? "" : " and \(quoted(other)), which are one file on some disks")
                            + "; change a `path` of pack.yaml"))
            }
        }
        // Many files share a folder, so that each folder is looked up once.
        var seen: Set<Substring> = []
        for (path, name) in zip(paths, names) {
            for folder in folders(of: name) {
                guard seen.insert(folder).inserted else { break }
                guard let file = byName[String(folder)] else { continue }
                problems.append(
                    Problem(
                        kind: .collision, path: path, other: file,
                        message:
                            "\(quoted(file)) would be a file and the folder of \(quoted(path)); change a `path`"
                    ))
            }
        }
        return problems
    }

    /// The folders that a path leads through, the innermost first.
    static func folders(of path: String) -> some Sequence<Substring> {
        sequence(state: path[...]) { rest in
            guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
            rest = rest[..<slash]
            return rest
        }
    }

    /// Why a path cannot be used; nil where it can.
    static func reason(against path: String) -> String? {
        if path.isEmpty { return "it is empty" }
        if path.unicodeScalars.contains(where: \.isUnprintable) { return "it has a control character" }
        if path.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") }) {
            return "it has `\\` or `:`, which mean something on some disks"
        }
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.first?.isEmpty == true { return "it is absolute" }
        if parts.contains(where: { $0.elementsEqual("..".utf8) }) { return "it leaves the output folder" }
        if parts.contains(where: { $0.isEmpty || $0.elementsEqual(".".utf8) }) {
            return "it has an empty part"
        }
        if parts.contains(where: { $0.count > 255 }) { return "a part is longer than 255 bytes" }
        if parts.contains(where: { $0.last == UInt8(ascii: " ") || $0.last == UInt8(ascii: ".") }) {
            return "a part ends in a space or dot"
        }
        guard parts.contains(where: { $0.first == UInt8(ascii: ".") }) else { return nil }
        if parts.contains(where: { isGit(Substring($0)) }) { return "it is git's own" }
        let first = Substring(parts[0]).lowercased()
        if first == manifest || first.hasPrefix(stagingPrefix) {
            return "it is the emitter's own"
        }
        return nil
    }

    /// True for the name of git's own folder, however it is written.
    static func isGit(_ part: some StringProtocol) -> Bool { part.lowercased() == ".git" }

    private static func quoted(_ path: String) -> String { TextRules().literal(path) }
}
