public import APIModel
import ModelPasses
public import ReferencePages
import ReferenceReader
import TemplateEmitter

/// The stages up to the model, one after the other.
public struct Pipeline: Sendable {
    /// The model of the pages.
    public var api: API
    /// Diagnostics of all stages, in the order of files and lines.
    public var diagnostics: [Diagnostic]
    /// How many facts of each kind the pages hold, and how many of them are in the model.
    public var counts: [ReadFact: ReadCount]
    /// What became of the lines of the pages that look like rows.
    public var rowAccount: RowAccount

    /// Reads pages and runs all passes.
    ///
    /// - Parameter corrections: a file of corrections; nil for none.
    /// - Throws: `BadInput`.
    public init(_ paths: [String], version: String? = nil, corrections: String? = nil) async throws {
        let (read, corrections) = try await Self.read(paths, version: version, corrections: corrections)
        self.init(read, corrections)
    }

    /// What is on pages, each read by itself, and the corrections of a file.
    static func read(_ paths: [String], version: String?, corrections: String?) async throws -> (
        ReadResult, Corrections
    ) {
        // Before the pages, which take longer: a mistake in the corrections is told at once.
        let corrections = try corrections.map { try Corrections(file: $0) } ?? Corrections()
        let read = ReferenceReader.read(
            try await PageFiles.read(paths) { ReadPage($0) },
            version: try version ?? VersionFolders.version(of: paths))
        return (read, corrections)
    }

    /// Runs all passes over what is on pages.
    init(_ read: ReadResult, _ corrections: Corrections) {
        let passed = ModelPasses.run(read.api, corrections: corrections)
        api = passed.api
        diagnostics = (read.diagnostics + passed.diagnostics).sorted()
        counts = read.counts
        rowAccount = read.rowAccount
    }

    /// What a configuration names.
    public init(_ configuration: Configuration) async throws {
        try await self.init(
            configuration.pages, version: configuration.version, corrections: configuration.corrections)
    }

    /// The pages given, or those of the configuration in a file where none are given.
    public init(_ pages: [String], orThoseOf configuration: String) async throws {
        if pages.isEmpty {
            try await self.init(Configuration(configuration))
        } else {
            try await self.init(pages)
        }
    }

    /// The stages up to the model, and what `generate` would say of names in the packs of a configuration; those of the
    /// Swift package where pages are given.
    ///
    /// - Parameter today: The day to compare the days of versions with; nil says nothing of them.
    public static func linting(
        _ pages: [String], orThoseOf configuration: String, today: CalendarDay? = nil
    ) async throws -> Pipeline {
        var pipeline = try await Pipeline(pages, orThoseOf: configuration)
        if let today, let found = VersionExpiry.diagnostic(of: pipeline.api, on: today) {
            pipeline.diagnostics = (pipeline.diagnostics + [found]).sorted()
        }
        guard !pipeline.hasErrors else { return pipeline }
        let outputs = pages.isEmpty ? try Configuration(configuration).outputs : []
        let packs =
            outputs.isEmpty ? [try TemplatePack(builtIn: "swift")] : try outputs.map { try $0.templatePack() }
        let found = Set(packs.flatMap { namingDiagnostics(of: pipeline.api, with: $0) })
        pipeline.diagnostics = (pipeline.diagnostics + found).sorted()
        return pipeline
    }

    /// Whether the pages cannot be used.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Whether something was read with a doubt.
    public var hasWarnings: Bool { diagnostics.contains { $0.severity == .warning } }

    /// The diagnostics, those that only say what the pages leave open among them or not.
    public func diagnostics(withNotes: Bool) -> [Diagnostic] {
        withNotes ? diagnostics : diagnostics.filter { $0.severity != .note }
    }

    /// Throws where there are errors among the diagnostics.
    public func requireNoErrors() throws {
        let errors = diagnostics.filter { $0.severity == .error }
        guard errors.isEmpty else { throw BadInput(errors) }
    }
}
