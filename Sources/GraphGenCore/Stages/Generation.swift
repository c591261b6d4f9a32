public import APIModel
import ModelPasses
import ReferenceReader
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
    private let records: RunRecords?

    /// A run.
    ///
    /// - Parameters:
    ///   - configuration: what to read and to write.
    ///   - mode: whether to write.
    ///   - force: also overwrites files of ours that someone edited.
    ///   - records: where the run is remembered that leaves nothing to do, so that the next one need not be made; nil for
    ///     none.
    public init(
        _ configuration: Configuration, mode: OutputFolder.Mode = .write, force: Bool = false,
        records: RunRecords? = nil
    ) {
        self.configuration = configuration
        self.mode = mode
        self.force = force
        self.records = records
    }

    /// Reads, renders and writes. All outputs are rendered before the first is written.
    ///
    /// - Returns: false where a folder was not up to date before.
    /// - Throws: `BadInput`.
    public func run(_ tell: (Event) -> Void) async throws -> Bool {
        try configuration.requireOutputs()
        try OutputPlaces.check(configuration, force: force)
        let start = FileTime.now
        let inputs = records == nil ? nil : RunInputs(configuration)
        if let inputs, await isDone(inputs, tell) { return true }
        var told: [Diagnostic] = []
        let source = try await source(inputs?.pages)
        // Reading pages keeps all processors busy, and what follows keeps one.
        async let hash = inputs?.hash(asOf: start)
        let emissions = try await emissions(source) { diagnostic in
            told.append(diagnostic)
            tell(.diagnostic(diagnostic))
        }
        var reports: [OutputReport] = []
        for (folder, emission) in emissions {
            let report = try OutputFolder(folder).apply(
                emission.files, of: emission.pack, mode: mode, force: force)
            for diagnostic in report.diagnostics { tell(.diagnostic(diagnostic)) }
            tell(.output(folder: folder, report))
            reports.append(report)
        }
        if let hash = await hash { remember(hash, told, reports) }
        return reports.allSatisfy(\.isUpToDate)
    }

    /// True where a run with these inputs was made and its outputs are as it left them; it is told again then.
    private func isDone(_ inputs: RunInputs, _ tell: (Event) -> Void) async -> Bool {
        guard let record = records?.record(of: configuration),
            record.outputs.map(\.folder) == configuration.outputs.map(\.folder),
            await inputs.hash() == record.inputs
        else { return false }
        var reports: [OutputReport] = []
        for output in record.outputs {
            guard let report = await OutputFolder(output.folder).untouched(since: output.listHash) else {
                return false
            }
            reports.append(report)
        }
        for diagnostic in record.diagnostics { tell(.diagnostic(diagnostic)) }
        for (output, report) in zip(record.outputs, reports) {
            tell(.output(folder: output.folder, report))
        }
        return true
    }

    /// Keeps a record of a run that wrote, and left nothing as it should not be.
    private func remember(_ inputs: String, _ told: [Diagnostic], _ reports: [OutputReport]) {
        let outputs = zip(configuration.outputs, reports).compactMap { output, report in
            report.diagnostics.isEmpty && report.edited.isEmpty
                ? report.listHash.map { RunRecord.Output(folder: output.folder, listHash: $0) } : nil
        }
        guard outputs.count == configuration.outputs.count else { return }
        records?.keep(
            RunRecord(inputs: inputs, diagnostics: told, outputs: outputs), of: configuration)
    }

    /// Reads and renders, and gives the files of all outputs instead of writing them.
    ///
    /// Throws `BadInput`.
    public func files(_ tell: (Event) -> Void) async throws -> [OutputFile] {
        try configuration.requireOutputs()
        return try await emissions(source(nil)) { tell(.diagnostic($0)) }.flatMap(\.emission.files)
    }

    /// Reads and renders.
    ///
    /// - Parameter tell: Is given what there is to say of pages and packs.
    private func emissions(_ source: Source, _ tell: (Diagnostic) -> Void) async throws -> [(
        folder: String, emission: Emission
    )] {
        // The passes keep one processor busy.
        async let packs = Self.packs(configuration.outputs)
        let api = try model(source, tell)
        var emissions: [(folder: String, emission: Emission)] = []
        for (output, pack) in zip(configuration.outputs, try await packs) {
            let emission = try await emit(api, with: pack, options: output.options)
            for diagnostic in emission.diagnostics where diagnostic.severity != .note { tell(diagnostic) }
            emissions.append((output.folder, emission))
        }
        return emissions
    }

    /// Where the model comes from.
    private enum Source: Sendable {
        /// A file with a model.
        case file(String)
        /// What is on the pages, and what is known better.
        case pages(ReadResult, Corrections)
    }

    /// Reads the pages.
    ///
    /// - Parameter pages: The files of pages, where they are known; nil looks for them.
    private func source(_ pages: [String]?) async throws -> Source {
        if let file = configuration.model { return .file(file) }
        let (read, corrections) = try await Pipeline.read(
            pages ?? configuration.pages, version: configuration.version,
            corrections: configuration.corrections)
        return .pages(read, corrections)
    }

    /// The part of the model that is wanted.
    private func model(_ source: Source, _ tell: (Diagnostic) -> Void) throws -> API {
        let api = try wholeModel(source, tell)
        guard !configuration.include.isEmpty else { return api }
        let (part, note) = try api.including(
            configuration.include, at: configuration.includeLocation)
        tell(note)
        return part
    }

    private func wholeModel(_ source: Source, _ tell: (Diagnostic) -> Void) throws -> API {
        switch source {
        case .file(let file): return try API(modelFile: file)
        case .pages(let read, let corrections):
            let pipeline = Pipeline(read, corrections)
            for diagnostic in pipeline.diagnostics where diagnostic.severity == .warning { tell(diagnostic) }
            try pipeline.requireNoErrors()
            return pipeline.api
        }
    }

    private static func packs(_ outputs: [Configuration.Output]) async throws -> [TemplatePack] {
        try outputs.map { try $0.templatePack() }
    }
}
