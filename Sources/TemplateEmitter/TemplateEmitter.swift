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
    try await emit(api, with: pack, options: options, limits: TemplateLimits())
}

/// The same with limits of one's own.
func emit(_ api: API, with pack: TemplatePack, options: [String: String] = [:], limits: TemplateLimits)
    async throws -> Emission
{
    let options = try pack.options(options)
    let manifest = pack.manifest
    // What is copied does not need the model.
    async let copied = concurrentMap(Array(pack.copiedFiles)) {
        OutputFile(path: $0.key, bytes: $0.value).hashed
    }
    let model = ResolvedModel(
        api, naming: manifest.naming, types: manifest.types, wireTypes: manifest.wireTypes)
    let errors = model.diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw BadInput(errors) }
    let context = ViewContext(
        model: model, text: manifest.text, types: manifest.types, options: options,
        scope: try manifest.scope?.scope(of: model, options))
    let environment = TemplateEnvironment(
        globals: ["api": .view(context.apiView), "options": .view(context.optionsView)],
        naming: manifest.naming, limits: limits)
    var jobs: [RenderJob] = []
    for (index, rule) in manifest.outputs.enumerated() {
        jobs += context.views(for: rule.subject)
            .filter { pack.templates.applies(rule, at: index, to: $0, environment) }
            .map { RenderJob(rule: index, view: $0) }
    }
    let budget = RenderBudget()
    let rendered = await concurrentMap(jobs) { job in pack.render(job, environment, budget) }
    let stops = rendered.compactMap { if case .failure(let stop) = $0 { stop } else { nil } }
    guard stops.isEmpty else { throw BadInput(TemplateStop.diagnostics(stops)) }
    var origins: [String: Set<Int>] = [:]
    var files: [OutputFile] = []
    for (job, result) in zip(jobs, rendered) {
        guard case .success(let file) = result else { continue }
        origins[file.path, default: []].insert(job.rule)
        files.append(file)
    }
    files += await copied
    files.sort { $0.path < $1.path }
    let diagnostics = OutputOrigins(rules: manifest.outputs, byPath: origins)
        .diagnostics(of: files.map(\.path), manifest.targets)
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

extension TemplatePack {
    fileprivate func render(_ job: RenderJob, _ environment: TemplateEnvironment, _ budget: RenderBudget)
        -> Result<OutputFile, TemplateStop>
    {
        let rule = manifest.outputs[job.rule]
        do throws(TemplateStop) {
            let path = try templates.path(job.rule, job.view, environment)
            let bytes = try templates.render(rule.template, job.view, manifest.text, environment)
            guard budget.take(bytes.count) else {
                throw TemplateStop(
                    kind: .tooLarge,
                    message:
                        "the pack prints more than \(RenderBudget.limit) bytes in all, most likely by `\(rule.template)`",
                    tag: rule.location)
            }
            return .success(OutputFile(path: path, bytes: bytes).hashed)
        } catch {
            return .failure(error)
        }
    }
}
