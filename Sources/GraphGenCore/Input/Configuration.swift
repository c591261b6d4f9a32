import APIModel
import ReferenceReader
import StrictYAML
public import TemplateEmitter
import Yams

/// What `graphgen.yaml` says. Paths are relative to the file's folder.
public struct Configuration: Sendable {
    /// A pack and where its files go.
    public struct Output: Sendable, Equatable {
        /// A pack that ships, or a folder.
        public var pack: String
        /// The output folder.
        public var folder: String
        /// Values for the pack's options.
        public var options: [String: String]

        /// An output.
        public init(pack: String, folder: String, options: [String: String]) {
            self.pack = pack
            self.folder = folder
            self.options = options
        }

        /// Reads and checks the pack.
        ///
        /// Throws `BadInput` with everything that is wrong with it.
        public func templatePack() throws -> TemplatePack {
            pack.contains("/") ? try TemplatePack(folder: pack) : try TemplatePack(builtIn: pack)
        }
    }

    /// The file's path; empty where none was read.
    public let file: String
    /// A file with a model, which stands for the pages; nil reads the pages.
    public var model: String?
    /// Pages and folders with pages.
    public var pages: [String]
    /// The API's version: that of `version:`, or of the folder that the pages are in; nil takes the newest that pages name.
    public var version: String?
    /// The nodes, edges and operations to take, with all that they need; empty takes everything.
    public var include: [String] = []
    /// A file of corrections.
    public var corrections: String?
    /// What to write.
    public var outputs: [Output]
    /// What stands for the version in paths.
    private static let placeholder = "{version}"

    /// Where the file says what to take; nil where the command line does.
    private(set) var includeLocation: SourceLocation?
    /// Where the file names the folder of each output.
    private(set) var folderLocations: [SourceLocation?]

    /// Reads a configuration.
    ///
    /// Throws `BadInput` with line and column of whatever is wrong.
    public init(_ path: String) throws {
        let text: String
        do { text = try InputFile.text(path) } catch {
            switch error {
            case .missing:
                throw Self.failure(
                    .missing,
                    "there is no configuration; write one with `pages:` and `outputs:`, or name one with --config",
                    path)
            case .folder:
                throw Self.failure(.unreadable, "this is a folder; name the file in it with --config", path)
            case .unreadable(let words):
                throw Self.failure(.unreadable, "the configuration cannot be read: \(words)", path)
            case .notUTF8: throw Self.failure(.notUTF8, "the bytes are not UTF-8", path)
            }
        }
        try self.init(text: text, file: path)
    }

    /// Reads the text of a configuration whose file has this path.
    ///
    /// Throws `BadInput` with line and column of whatever is wrong.
    public init(text: String, file path: String) throws {
        let folder =
            path.split(separator: "/").count > 1
            ? path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/" : ""
        func resolved(_ name: String) -> String { name.hasPrefix("/") ? name : folder + name }
        let mapping = try StrictMapping(file: path, text: text)
        try mapping.allow(["pages", "version", "corrections", "include", "outputs"])
        file = path
        let wanted = try mapping.string("version")
        var version = wanted
        func filled(_ key: String, _ path: String) throws -> String {
            guard path.contains(Self.placeholder) else { return resolved(path) }
            guard let version else {
                throw mapping.failure(
                    "nothing says which version `\(Self.placeholder)` is; add `version:`",
                    at: mapping.value(key),
                    ConfigurationDiagnostic.versionUnknown)
            }
            return resolved(path.replacing(Self.placeholder, with: version))
        }
        pages = try mapping.required(try mapping.textOrTexts("pages"), "pages").map { path in
            do {
                return try VersionFolders.resolve(try filled("pages", path), version: wanted)
            } catch let diagnostic as Diagnostic {
                throw mapping.failure(
                    diagnostic.message, at: mapping.value("pages"), ConfigurationDiagnostic.versionMissing)
            }
        }
        version = try version ?? VersionFolders.version(of: pages)
        self.version = version
        corrections = try mapping.string("corrections").map { try filled("corrections", $0) }
        include = try mapping.strings("include") ?? []
        includeLocation = mapping.value("include").map { mapping.location(of: $0) }
        var locations: [SourceLocation] = []
        outputs = try (mapping.nodes("outputs") ?? []).map { node in
            let output = try StrictMapping(file: path, node: node)
            try output.allow(["pack", "folder", "options"])
            let pack = try output.required(try output.string("pack"), "pack")
            let name = try output.required(try output.string("folder"), "folder")
            // Relative to the configuration's folder, no name at all would be that folder.
            if name.allSatisfy(\.isWhitespace), let refusal = OutputFolder.refusal(of: name) {
                throw output.failure(refusal, at: output.value("folder"), OutputDiagnostic.badFolder)
            }
            locations.append(output.location(of: output.value("folder") ?? node))
            return Output(
                pack: pack.contains("/") ? resolved(pack) : pack, folder: resolved(name),
                options: try output.table("options") ?? [:])
        }
        folderLocations = locations
    }

    /// What a command line says alone: a model to read and one output, without a file.
    public init(model: String, output: Output) {
        file = ""
        pages = []
        self.model = model
        outputs = [output]
        folderLocations = [nil]
    }

    /// Takes these nodes, edges and operations instead of those of the file.
    public mutating func take(only names: [String]) {
        include = names
        includeLocation = nil
    }

    /// Writes this output instead of those of the file.
    public mutating func write(only output: Output) {
        outputs = [output]
        folderLocations = [nil]
    }

    /// Throws where there is nothing to write.
    func requireOutputs() throws {
        guard outputs.isEmpty else { return }
        throw Self.failure(
            .withoutOutputs, "there is nothing to write; add `outputs:` with a pack and a folder", file)
    }

    private static func failure(_ kind: ConfigurationDiagnostic, _ message: String, _ path: String)
        -> BadInput
    {
        BadInput([Diagnostic(kind, message, at: SourceLocation(file: path))])
    }
}
