public import APIModel
import Foundation
public import TemplateEmitter

/// The packs that ship, to look at and to start from.
public enum PackCatalogue {
    /// A pack by the name of one that ships, or by its folder, which has a `/` in its name or is one.
    ///
    /// Throws `BadInput` with everything that is wrong with it.
    public static func pack(_ name: String) throws -> TemplatePack {
        var isFolder: ObjCBool = false
        let isThere =
            FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) && isFolder.boolValue
        return name.contains("/") || isThere && !TemplatePack.builtInNames.contains(name)
            ? try TemplatePack(folder: name) : try TemplatePack(builtIn: name)
    }

    /// The packs, a line each with what they write.
    public static func list() throws -> String {
        let names = TemplatePack.builtInNames
        let width = names.map(\.count).max() ?? 0
        return try names.map { name in
            let padding = String(repeating: " ", count: width - name.count)
            return "\(name)\(padding)  \(try TemplatePack(builtIn: name).summary)\n"
        }.joined()
    }

    /// What a pack has: its outputs, options and templates.
    public static func description(of name: String) throws -> String {
        let pack = try pack(name)
        var lines = ["\(pack.name): \(pack.summary)"]
        if let base = pack.extends { lines.append("extends: \(base)") }
        lines.append("outputs:")
        lines += pack.outputLines.map { "  " + $0 }
        if !pack.options.isEmpty {
            lines.append("options:")
            lines += pack.options.sorted { $0.key < $1.key }.map { "  \($0.key) = \($0.value)" }
        }
        lines.append("templates: " + pack.templateNames.joined(separator: ", "))
        return lines.map { $0 + "\n" }.joined()
    }

    /// The text of a file of a pack that ships, such as `node` or `node.mustache`; nil where it has none.
    public static func text(of file: String, in name: String) -> [UInt8]? {
        let files = TemplatePack.builtInFiles(name)
        return files[file] ?? files[file + ".mustache"]
    }

    /// Copies a pack that ships into a new folder, or some of its templates into a pack that replaces them.
    ///
    /// - Parameters:
    ///   - name: The pack.
    ///   - folder: Where to. Nothing that is there is overwritten.
    ///   - templates: The templates to copy; empty copies all files.
    /// - Returns: What was done.
    /// - Throws: `BadInput`.
    public static func copy(_ name: String, to folder: String, templates: [String] = []) throws -> String {
        let pack = try TemplatePack(builtIn: name)
        var files = TemplatePack.builtInFiles(name)
        if !templates.isEmpty {
            let all = files
            files = [:]
            for template in templates {
                guard let text = all[template + ".mustache"] else {
                    throw refusal(
                        .unknownTemplate,
                        "the pack `\(name)` has no template `\(template)`; it has"
                            + " \(pack.templateNames.joined(separator: ", "))", folder)
                }
                files[template + ".mustache"] = text
            }
        }
        var notes = ""
        let hashes = templates.compactMap { template in
            pack.templateHash(template).map { "\(template): \($0)" }
        }
        if !templates.isEmpty {
            if FileManager.default.fileExists(atPath: folder + "/pack.yaml") {
                notes = "Add to pack.yaml: overrides: { \(hashes.joined(separator: ", ")) }\n"
            } else {
                let own = folder.split(separator: "/").last.map(String.init) ?? "mine"
                let manifest = """
                    name: \(own)
                    formatVersion: 1
                    extends: \(name)
                    # The templates of the base as they were when they were copied; a change of them is told.
                    overrides:
                    \(hashes.map { "  " + $0 }.joined(separator: "\n"))

                    """
                files["pack.yaml"] = Array(manifest.utf8)
            }
        }
        try NewFiles.write(files, to: folder)
        return "\(folder): \(files.count) files\n" + notes
    }

    /// The model that examples are from: that of a configuration where there is one that can be read.
    public static func examples(_ configuration: String) async -> API? {
        guard FileManager.default.fileExists(atPath: configuration) else { return nil }
        return try? await Pipeline([], orThoseOf: configuration).api
    }

    private static func refusal(_ kind: PackDiagnostic, _ message: String, _ folder: String) -> BadInput {
        BadInput([Diagnostic(kind, message, at: SourceLocation(file: folder))])
    }
}
