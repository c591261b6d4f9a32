public import APIModel

/// Writes a model through a pack: model and pack in, files out. Nothing touches the disk; `OutputFolder` does.
///
/// The folders are layers; each uses only those before it:
/// 1. `NamesAndText`: how a language writes identifiers, types, literals and comments.
/// 2. `ResolvedModel`: the model with all names and types settled, by identity.
/// 3. `Views`: what templates read.
/// 4. `Mustache` (templates and their lint), `Packs` (pack.yaml and files) and `Output` (the folder on disk).
///
/// - Parameters:
///   - api: The model.
///   - pack: The language or document to write.
///   - options: Values for the pack's options; flags take `true` and `false`.
/// - Returns: The files by path, and what should be looked at, such as names that collide. Same input, same bytes.
/// - Throws: `BadInput`, when an option is unknown, two files have one path, or the model names what it does not have.
public func emit(
    _ api: API, with pack: TemplatePack, options: [String: String] = [:]
) async throws -> Emission {
    let options = try pack.options(options)
    let manifest = pack.manifest
    let model = ResolvedModel(api, naming: manifest.naming, types: manifest.types)
    let errors = model.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw BadInput(errors) }
    let context = ViewContext(model: model, text: manifest.text, types: manifest.types, options: options)
    var jobs: [RenderJob] = []
    for (index, rule) in manifest.outputs.enumerated() {
        jobs += context.views(for: rule.subject).filter { rule.applies(to: $0) }.map {
            RenderJob(rule: index, view: $0)
        }
    }
    var files = await concurrentMap(jobs) { pack.render($0).hashed }
    files += await concurrentMap(Array(pack.copiedFiles)) { OutputFile(path: $0.key, bytes: $0.value).hashed }
    files.sort { $0.path < $1.path }
    let paths = files.map(\.path)
    let diagnostics = OutputPath.diagnostics(of: paths) + TargetFiles.diagnostics(of: paths, manifest.targets)
    guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
    return Emission(files: files, pack: pack.outputs, diagnostics: model.diagnostics + pack.warnings)
}

/// What there is to say of the names that a model gets in a pack, without rendering: collisions and double members.
public func namingDiagnostics(of api: API, with pack: TemplatePack) -> [Diagnostic] {
    ResolvedModel(api, naming: pack.manifest.naming, types: pack.manifest.types).diagnostics
}

/// What the emitter made of a model.
public struct Emission: Sendable, Equatable {
    /// The files by path.
    public var files: [OutputFile]
    /// Which files the pack can write.
    public var pack: PackOutputs
    /// Warnings and notes.
    public var diagnostics: [Diagnostic]
}

/// A file to render: the index of its output rule, and what it is about.
private struct RenderJob: Sendable {
    var rule: Int
    var view: any TemplateView
}

/// Maps on all processors; the result is in the order of the elements whoever ends first.
private func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    let size = max(1, elements.count / 64)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for start in stride(from: 0, to: elements.count, by: size) {
            let part = elements[start..<min(start + size, elements.count)]
            group.addTask { (start, part.map(transform)) }
        }
        var parts: [Int: [Result]] = [:]
        for await (start, results) in group { parts[start] = results }
        return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}

extension TemplatePack {
    fileprivate func render(_ job: RenderJob) -> OutputFile {
        OutputFile(
            path: templates.path(job.rule, job.view),
            bytes: templates.render(manifest.outputs[job.rule].template, job.view, manifest.text))
    }
}
