public import APIModel
import StrictYAML
internal import Mustache

/// Writes a model through a pack: model and pack in, files out. Nothing touches the disk; `OutputFolder` does.
///
/// - Parameters:
///   - api: The model.
///   - pack: The language or document to write.
///   - options: Values for the pack's options; flags take `true` and `false`.
/// - Returns: The files by path, and what should be looked at, such as names that collide. Same input, same bytes.
/// - Throws: `BadInput`, when an option is unknown or two files have one path.
public func emit(
    _ api: API, with pack: TemplatePack, options: [String: String] = [:]
) async throws -> Emission {
    let context = EmitContext(api, pack.manifest, options: try pack.options(options))
    var jobs: [(rule: Int, view: any TemplateView)] = []
    for (index, rule) in pack.manifest.outputs.enumerated() {
        jobs += context.views(for: rule.subject).filter(rule.applies).map { (index, $0) }
    }
    var files = try await render(jobs, pack)
    files += pack.copiedFiles.map { OutputFile(path: $0.key, bytes: $0.value) }
    files.sort { $0.path < $1.path }
    let problems = OutputPath.problems(in: files.map(\.path))
    guard problems.isEmpty else { throw BadInput(problems) }
    return Emission(files: files, diagnostics: context.diagnostics + pack.warnings)
}

/// What the emitter made of a model.
public struct Emission: Sendable, Equatable {
    /// The files by path.
    public var files: [OutputFile]
    /// Warnings and notes.
    public var diagnostics: [Diagnostic]
}

/// A file to write.
public struct OutputFile: Sendable, Hashable {
    /// The path below the output folder, with `/` between its parts.
    public var path: String
    /// The content.
    public var bytes: [UInt8]

    /// A file with its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Renders on all processors; the result is in the order of the jobs whoever ends first.
private func render(_ jobs: [(rule: Int, view: any TemplateView)], _ pack: TemplatePack) async throws
    -> [OutputFile]
{
    let size = max(1, jobs.count / 64)
    return await withTaskGroup(of: (Int, [OutputFile]).self) { group in
        for start in stride(from: 0, to: jobs.count, by: size) {
            let part = Array(jobs[start..<min(start + size, jobs.count)])
            group.addTask {
                (
                    start,
                    part.map { job in
                        let text = pack.templates.render(pack.manifest.outputs[job.rule].template, job.view)
                        return OutputFile(
                            path: pack.templates.path(job.rule, job.view),
                            bytes: [UInt8](pack.manifest.text.tidy(text).utf8))
                    }
                )
            }
        }
        var parts: [Int: [OutputFile]] = [:]
        for await (start, files) in group { parts[start] = files }
        return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}

extension OutputRule {
    /// True where the flag of `when` lets the view have a file.
    fileprivate func applies(_ view: any TemplateView) -> Bool {
        guard let condition, let conditionKey else { return true }
        var value: Any? = view
        for part in conditionKey.split(separator: ".") {
            value = (value as? any MustacheParent)?.child(named: String(part))
        }
        return (value as? Bool ?? false) != condition.hasPrefix("^")
    }
}

extension TemplatePack {
    fileprivate func options(_ given: [String: String]) throws -> [String: PackOption] {
        var options = manifest.options
        var problems: [Diagnostic] = []
        for (name, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let option = options[name] else {
                let advice =
                    nearest(to: name, in: Array(options.keys)).map { "did you mean `\($0)`?" }
                    ?? "it has \(options.keys.sorted().joined(separator: ", "))"
                problems.append(
                    Diagnostic(
                        .error, "unknown-option", "the pack `\(self.name)` has no option `\(name)`; \(advice)"
                    ))
                continue
            }
            guard let replaced = option.replaced(by: value) else {
                problems.append(
                    Diagnostic(
                        .error, "option-value", "the option `\(name)` is `true` or `false`, not `\(value)`"))
                continue
            }
            options[name] = replaced
        }
        guard problems.isEmpty else { throw BadInput(problems) }
        return options
    }
}

extension TextRules {
    /// The text with the ends of lines and blank lines as the pack wants them, and one line break at its end.
    func tidy(_ text: String) -> String {
        guard trimsLines || blankLines != nil else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var blank = 0
        for line in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false) {
            var line = line
            if trimsLines { while line.last == 0x20 || line.last == 0x09 { line.removeLast() } }
            blank = line.isEmpty ? blank + 1 : 0
            if let blankLines, blank > blankLines { continue }
            result += line
            result.append(0x0A)
        }
        while result.last == 0x0A { result.removeLast() }
        return result.isEmpty ? "" : String(decoding: result, as: UTF8.self) + "\n"
    }
}
