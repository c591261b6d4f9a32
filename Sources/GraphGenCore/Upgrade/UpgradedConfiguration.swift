import APIModel
import ReferencePages

/// The text of a configuration that reads another version's pages.
struct UpgradedConfiguration {
    private(set) var text: String

    /// - Parameters:
    ///   - text: The configuration.
    ///   - old: The folder that it reads.
    ///   - new: The folder that it is to read.
    ///   - needsCorrections: True where the new folder has corrections; the configuration then names them.
    init(_ text: String, from old: String, to new: String, needsCorrections: Bool) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var changes = [(old, new)]
        if let oldName = old.lastComponent, let newName = new.lastComponent {
            changes.append((oldName, newName))
        }
        for (old, new) in changes {
            for index in Self.linesAboutPages(lines) {
                lines[index] = lines[index].replacingPath(old, with: new)
            }
        }
        if needsCorrections, !lines.contains(where: { $0.hasPrefix("corrections:") }),
            let pages = lines.firstIndex(where: { $0.hasPrefix("pages:") }), lines[pages].contains(new)
        {
            let folder = lines[pages].dropFirst("pages:".count).trimmed()
            lines.insert("corrections: \(folder)/corrections.yaml", at: pages + 1)
        }
        self.text = lines.joined(separator: "\n")
    }

    /// The lines of the keys that say what is read. What is written can have a version in its name too, and keeps it.
    private static func linesAboutPages(_ lines: [String]) -> [Int] {
        var isAboutPages = false
        return lines.indices.filter { index in
            let line = lines[index]
            if let first = line.first, first.isLetter {
                isAboutPages = ["pages:", "version:", "corrections:"].contains { line.hasPrefix($0) }
            }
            return isAboutPages && !line.drop(while: { $0 == " " }).hasPrefix("#")
        }
    }
}

extension String {
    fileprivate var lastComponent: String? { split(separator: "/").last.map(String.init) }

    /// Characters that go on a folder's name.
    private static func isOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._-".contains(character)
    }

    /// The line with each place of a path that is not a part of a longer name.
    fileprivate func replacingPath(_ path: String, with new: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.range(of: path) {
            let before = rest[..<range.lowerBound].last ?? result.last
            let isWhole =
                before.map(Self.isOfName) != true
                && rest[range.upperBound...].first.map(Self.isOfName) != true
            result += rest[..<range.lowerBound] + (isWhole ? new : path)
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
