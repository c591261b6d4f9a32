public import APIModel
import StrictYAML

/// A folder that says how to write a language or a document: `pack.yaml`, templates, and files to copy.
///
/// A pack that loads is sound: every tag of every template names something that its context has.
public struct TemplatePack: Sendable {
    /// The name that `pack.yaml` gives.
    public let name: String
    /// What the pack writes.
    public let summary: String
    /// The pack that it starts from, by the name of one that ships.
    public let extends: String?
    /// The names of the options with their defaults as text.
    public let options: [String: String]
    /// The names of the templates, sorted.
    public let templateNames: [String]
    /// What is not wrong but looks like a mistake, such as a template that nothing uses.
    public let warnings: [Diagnostic]
    private let templateHashes: [String: String]
    let manifest: PackManifest
    let templates: TemplateSet
    let copiedFiles: [String: [UInt8]]

    /// The names of the packs inside the program.
    public static var builtInNames: [String] { PackFiles.builtInNames }

    /// The files of a pack inside the program, by path, to look at or to copy.
    public static func builtInFiles(_ name: String) -> [String: [UInt8]] { PackFiles(builtIn: name).contents }

    /// Loads a pack inside the program. Throws `BadInput`.
    public init(builtIn name: String) throws {
        try self.init(PackFiles(builtIn: name))
    }

    /// Loads a pack from a folder. Throws `BadInput` with every mistake in it.
    public init(folder: String) throws {
        try self.init(PackFiles(folder: folder))
    }

    /// Loads a pack from files in memory, by their paths inside of the pack. Throws `BadInput` with every mistake in it.
    ///
    /// - Parameter label: what messages call the pack's folder.
    public init(label: String, files: [String: [UInt8]]) throws {
        try self.init(PackFiles(label: label, contents: files))
    }

    private init(_ pack: PackFiles) throws {
        let layers = try Self.layers(pack, seen: [])
        var overrides: [Diagnostic] = []
        var manifest = PackManifest()
        var sources: [String: String] = [:]
        var files: [String: String] = [:]
        var copied: [String: [UInt8]] = [:]
        for layer in layers {
            let root = try Self.root(layer)
            manifest = try PackManifest(root, over: manifest)
            let own = try layer.templates()
            overrides += try TemplateOverrides.diagnostics(own, over: sources, root)
            for (name, text) in own {
                sources[name] = text
                files[name] = layer.location(name + ".mustache").file
            }
            copied.merge(layer.copied) { $1 }
        }
        for (role, file) in manifest.reservedFiles.flatMap({ role, files in files.map { (role, $0) } }) {
            guard let text = try layers.reversed().lazy.compactMap({ try $0.text(file) }).first else {
                throw BadInput([
                    Diagnostic(
                        PackDiagnostic.missingFile,
                        "the pack has no `\(file)` that `names.\(role.rawValue)"
                            + ".reservedFrom` names; add it", at: pack.location(PackManifest.fileName))
                ])
            }
            manifest.naming[role].reserved.formUnion(
                text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0).trimmed }.filter {
                    !$0.isEmpty && !$0.hasPrefix("#")
                })
        }
        manifest.naming.reservedFileNames = TargetFiles.fixedNames(
            of: manifest.outputs.map(\.path) + Array(copied.keys), manifest.targets)
        self.name = manifest.name
        summary = manifest.summary
        extends = manifest.extends
        options = manifest.options.mapValues(\.text)
        templateNames = sources.keys.sorted()
        templateHashes = sources.mapValues(TemplateOverrides.hash)
        templates = try TemplateSet(
            sources, files: files, outputs: manifest.outputs,
            schemas: ViewSchemas.all(options: manifest.options))
        guard !manifest.outputs.isEmpty || !copied.isEmpty else {
            throw BadInput([
                Diagnostic(
                    PackDiagnostic.noOutputs, "this pack writes nothing; give it `outputs:`",
                    at: pack.location(PackManifest.fileName))
            ])
        }
        warnings = (templates.warnings + overrides).filter {
            $0.location?.file.hasPrefix(pack.label + "/") == true
        }
        self.manifest = manifest
        copiedFiles = copied
    }

    /// The folders that the pack in a folder is made of, those that it extends among them; nil where they cannot be read.
    public static func folders(of folder: String) -> [String]? {
        (try? layers(PackFiles(folder: folder), seen: []))?.compactMap(\.folder)
    }

    /// The packs that a pack is made of, the one at the bottom first.
    private static func layers(_ files: PackFiles, seen: [String]) throws -> [PackFiles] {
        let root = try root(files)
        guard let base = try root.string("extends") else { return [files] }
        guard !base.contains("/") else {
            guard let own = files.folder else {
                throw root.failure(
                    .unknownPack, "a pack that ships extends one that ships", at: root.value("extends"))
            }
            let folder = RealPath.of(base.hasPrefix("/") ? base : own + "/" + base)
            let seen = seen + [RealPath.of(own)]
            guard !seen.contains(folder) else {
                throw root.failure(.packCycle, "`\(base)` extends itself", at: root.value("extends"))
            }
            return try layers(PackFiles(folder: folder), seen: seen) + [files]
        }
        guard PackFiles.builtInNames.contains(base) else {
            let all = PackFiles.builtInNames.joined(separator: ", ")
            throw root.failure(
                .unknownPack,
                "no pack called `\(base)` ships; there is \(all), and a folder has a `/` in its name",
                at: root.value("extends"))
        }
        guard !seen.contains(base) else {
            throw root.failure(.packCycle, "`\(base)` extends itself", at: root.value("extends"))
        }
        return try layers(PackFiles(builtIn: base), seen: seen + [base]) + [files]
    }

    private static func root(_ files: PackFiles) throws -> StrictMapping {
        let location = files.location(PackManifest.fileName)
        guard let text = try files.text(PackManifest.fileName) else {
            throw BadInput([
                Diagnostic(
                    PackDiagnostic.missingManifest,
                    "there is no such file; a pack needs one with `name` and `outputs`", at: location)
            ])
        }
        return try StrictMapping(file: location.file, text: text)
    }
}

extension TemplatePack {
    /// Which files the pack can write.
    var outputs: PackOutputs {
        PackOutputs(name: name, paths: manifest.outputs.map(\.path), copied: Set(copiedFiles.keys))
    }

    /// True where something looks like a mistake; notes do not count.
    public var hasWarnings: Bool { warnings.contains { $0.severity == .warning } }

    /// What the pack writes, a line an output: its name, what it is for, its path and its condition.
    public var outputLines: [String] {
        manifest.outputs.map { rule in
            let condition = rule.condition.map { " when \($0)" } ?? ""
            return "\(rule.name): for \(rule.subject.rawValue), \(rule.path)\(condition)"
        }
    }

    /// The hash of a template that `overrides` of a pack that replaces it has; nil where there is no such template.
    public func templateHash(_ name: String) -> String? { templateHashes[name] }

    /// Everything that templates of this pack can use, for documentation: the kinds of views and their keys. An
    /// element of a list has `isFirst` and `isLast` beside the keys of its kind.
    public var contexts: [ViewSchema] { ViewSchemas.documented(options: manifest.options) }

    /// The pack's options with the values that a person gave. Throws `BadInput`.
    func options(_ given: [String: String]) throws -> [String: PackOption] {
        var options = manifest.options
        var diagnostics: [Diagnostic] = []
        for (name, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let option = options[name] else {
                let advice =
                    nearest(to: name, in: Array(options.keys)).map { "did you mean `\($0)`?" }
                    ?? "it has \(options.keys.sorted().joined(separator: ", "))"
                diagnostics.append(
                    Diagnostic(
                        PackDiagnostic.unknownOption,
                        "the pack `\(self.name)` has no option `\(name)`; \(advice)"))
                continue
            }
            let values = manifest.optionValues[name]
            guard let replaced = option.replaced(by: value), values?.contains(value) != false else {
                let form =
                    values.map { "one of \($0.joined(separator: ", "))" }
                    ?? (option.type == "flag" ? "`true` or `false`" : "a number")
                diagnostics.append(
                    Diagnostic(
                        PackDiagnostic.optionValue, "the option `\(name)` is \(form), not `\(value)`"))
                continue
            }
            options[name] = replaced
        }
        guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
        return options
    }
}
