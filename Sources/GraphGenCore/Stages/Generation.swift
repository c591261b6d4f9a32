public import APIModel
import ModelPasses
public import TemplateEmitter

/// The whole way from pages to packages, as a configuration describes it.
public struct Generation: Sendable {
    /// What there is to tell while a run is under way, in this order.
    public enum Event: Sendable {
        /// Something about the pages, a pack or an output folder.
        case diagnostic(Diagnostic)
        /// What was done to an output folder, or would be.
        case output(folder: String, OutputReport)
    }

    private let configuration: Configuration
    private let mode: OutputFolder.Mode
    private let force: Bool

    /// A run.
    ///
    /// - Parameters:
    ///   - configuration: what to read and to write.
    ///   - mode: whether to write.
    ///   - force: also overwrites files of ours that someone edited.
    public init(_ configuration: Configuration, mode: OutputFolder.Mode = .write, force: Bool = false) {
        self.configuration = configuration
        self.mode = mode
        self.force = force
    }

    /// Reads, renders and writes. All outputs are rendered before the first is written.
    ///
    /// - Returns: false where a folder was not up to date before.
    /// - Throws: `BadInput`.
    public func run(_ tell: (Event) -> Void) async throws -> Bool {
        try configuration.requireOutputs()
        try OutputPlaces.check(configuration, force: force)
        var isUpToDate = true
        for (folder, emission) in try await emissions(tell) {
            let report = try OutputFolder(folder).apply(
                emission.files, of: emission.pack, mode: mode, force: force)
            for diagnostic in report.diagnostics { tell(.diagnostic(diagnostic)) }
            tell(.output(folder: folder, report))
            isUpToDate = report.isUpToDate && isUpToDate
        }
        return isUpToDate
    }

    /// Reads and renders, and gives the files of all outputs instead of writing them.
    ///
    /// Throws `BadInput`.
    public func files(_ tell: (Event) -> Void) async throws -> [OutputFile] {
        try configuration.requireOutputs()
        return try await emissions(tell).flatMap(\.emission.files)
    }

    private func emissions(_ tell: (Event) -> Void) async throws -> [(folder: String, emission: Emission)] {
        // Packs are read and checked while pages are.
        async let packs = Self.packs(configuration.outputs)
        let api = try await model(tell)
        var emissions: [(folder: String, emission: Emission)] = []
        for (output, pack) in zip(configuration.outputs, try await packs) {
            let emission = try await emit(api, with: pack, options: output.options)
            for diagnostic in emission.diagnostics where diagnostic.severity != .note {
                tell(.diagnostic(diagnostic))
            }
            emissions.append((output.folder, emission))
        }
        return emissions
    }

    /// The part of the model that is wanted: of the model in a file where one is named, and of the pages' otherwise.
    private func model(_ tell: (Event) -> Void) async throws -> API {
        let api = try await wholeModel(tell)
        guard !configuration.include.isEmpty else { return api }
        let (part, note) = try api.including(
            configuration.include, at: configuration.includeLocation)
        tell(.diagnostic(note))
        return part
    }

    private func wholeModel(_ tell: (Event) -> Void) async throws -> API {
        if let file = configuration.model { return try API(modelFile: file) }
        let pipeline = try await Pipeline(configuration)
        for diagnostic in pipeline.diagnostics where diagnostic.severity == .warning {
            tell(.diagnostic(diagnostic))
        }
        try pipeline.requireNoErrors()
        return pipeline.api
    }

    private static func packs(_ outputs: [Configuration.Output]) async throws -> [TemplatePack] {
        try outputs.map { try $0.templatePack() }
    }
}
