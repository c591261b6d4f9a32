import APIModel

/// A folder that the emitter keeps: it writes its own files there, removes those it no longer makes, and leaves
/// everything else alone.
public struct OutputFolder: Sendable {
    /// How to bring the folder up to date.
    public enum Mode: Sendable {
        /// Write.
        case write
        /// Only tell what would be written and removed.
        case dryRun
        /// Only tell, and call every difference an error.
        case check
    }

    /// What was done, or would be.
    public typealias Report = OutputReport

    /// The folder's path.
    public let path: String

    /// A folder; it need not exist yet.
    public init(_ path: String) {
        self.path = path
    }

    /// Makes the folder hold these files.
    ///
    /// - Parameters:
    ///   - files: All files that are ours from now on.
    ///   - pack: What wrote them; without it, only what is listed by a run without a pack is ever removed.
    ///   - mode: Whether to write.
    ///   - force: Also overwrites and removes files of ours that someone edited. Files that are not ours are never
    ///     touched.
    /// - Throws: `BadInput`; nothing was written then.
    public func apply(
        _ files: [OutputFile], of pack: PackOutputs? = nil, mode: Mode = .write, force: Bool = false
    ) throws -> Report {
        var diagnostics = OutputPath.diagnostics(of: files.map(\.path))
        if let refusal = Self.refusal(of: path) {
            diagnostics.append(
                Diagnostic(OutputDiagnostic.badFolder, refusal, at: SourceLocation(file: path)))
        }
        guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
        let disk = OutputDisk(root: path)
        if case .write = mode {
            return try OutputHold.hold(disk) {
                disk.removeStaging()
                let plan = try OutputPlan(files, of: pack, disk, force: force)
                let errors = plan.report.diagnostics.filter { $0.severity == .error }
                guard errors.isEmpty else { throw BadInput(errors) }
                try OutputWriter(disk: disk).carryOut(plan)
                var report = plan.report
                report.listHash = disk.bytes(OutputPath.manifest).map(OutputManifest.hash)
                return report
            }
        }
        var plan = try OutputPlan(files, of: pack, disk, force: force)
        if case .check = mode { plan.report.diagnostics += plan.differences }
        return plan.report
    }
}
