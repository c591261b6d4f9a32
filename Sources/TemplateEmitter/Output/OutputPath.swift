import APIModel

/// The rules that a path of an output has to keep, whatever a pack or a page makes of it.
enum OutputPath {
    /// The file that lists our files, in the output folder.
    static let manifest = ".graphgen-manifest.json"
    /// What the name of the folder begins with in which files wait to be moved into place.
    static let stagingPrefix = ".graphgen-staging"

    /// What is wrong with the paths: those that leave the folder, and those that are one file on some disks.
    static func diagnostics(of paths: [String]) -> [Diagnostic] {
        var diagnostics = paths.compactMap { path in
            reason(against: path).map {
                Diagnostic(OutputDiagnostic.badPath, "\(quoted(path)) is no path of an output: \($0)")
            }
        }
        var byName: [String: String] = [:]
        for path in paths {
            if let other = byName.updateValue(path, forKey: path.lowercased()) {
                diagnostics.append(
                    Diagnostic(
                        OutputDiagnostic.collision,
                        "two outputs are called \(quoted(path))"
                            + (other == path ? "" : " and \(quoted(other)), which are one file on some disks")
                            + "; change a `path` of pack.yaml"))
            }
        }
        for path in paths {
            let parts = path.lowercased().split(separator: "/")
            for length in 1..<max(1, parts.count) {
                let folder = parts.prefix(length).joined(separator: "/")
                guard let file = byName[folder] else { continue }
                diagnostics.append(
                    Diagnostic(
                        OutputDiagnostic.collision,
                        "\(quoted(file)) would be a file and the folder of \(quoted(path)); change a `path`"))
            }
        }
        return diagnostics
    }

    /// Why a path cannot be used; nil where it can.
    static func reason(against path: String) -> String? {
        if path.isEmpty { return "it is empty" }
        if path.unicodeScalars.contains(where: \.isUnprintable) { return "it has a control character" }
        if path.contains("\\") || path.contains(":") {
            return "it has `\\` or `:`, which mean something on some disks"
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if parts.first?.isEmpty == true { return "it is absolute" }
        if parts.contains("..") { return "it leaves the output folder" }
        if parts.contains(where: { $0.isEmpty || $0 == "." }) { return "it has an empty part" }
        if parts.contains(where: { $0.utf8.count > 255 }) { return "a part is longer than 255 bytes" }
        if parts.contains(where: { $0.hasSuffix(" ") || $0.hasSuffix(".") }) {
            return "a part ends in a space or dot"
        }
        let first = parts.first?.lowercased() ?? ""
        if first == manifest || first.hasPrefix(stagingPrefix) {
            return "it is the emitter's own"
        }
        if first == ".git" { return "it is git's own" }
        return nil
    }

    private static func quoted(_ path: String) -> String { TextRules().literal(path) }
}
