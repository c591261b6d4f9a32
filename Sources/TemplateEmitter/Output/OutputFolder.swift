public import APIModel
internal import Foundation

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
    public struct Report: Sendable, Equatable {
        /// Files written since they were missing, by path.
        public var added: [String] = []
        /// Files written since they had another content.
        public var changed: [String] = []
        /// Files removed since they are no longer made.
        public var removed: [String] = []
        /// Files that were right already.
        public var unchanged: [String] = []
        /// Files of ours that someone edited, and that stay as they are.
        public var edited: [String] = []
        /// Warnings, and in check mode an error for each difference.
        public var diagnostics: [Diagnostic] = []

        /// True where the folder holds what the emitter makes.
        public var isUpToDate: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty && edited.isEmpty }
    }

    /// The folder's path.
    public let path: String

    static let stagingPrefix = ".graphgen-staging"

    /// A folder; it need not exist yet.
    public init(_ path: String) {
        self.path = path
    }

    /// Makes the folder hold these files.
    ///
    /// - Parameters:
    ///   - files: All files that are ours from now on.
    ///   - mode: Whether to write.
    ///   - force: Also overwrites and removes files of ours that someone edited. Files that are not ours are never
    ///     touched.
    /// - Throws: `BadInput`; nothing was written then.
    public func apply(_ files: [OutputFile], mode: Mode = .write, force: Bool = false) throws -> Report {
        let problems = OutputPath.problems(in: files.map(\.path))
        guard problems.isEmpty else { throw BadInput(problems) }
        let disk = OutputDisk(root: path)
        let old = try disk.manifest()
        try disk.refuseLinks(Set(files.map(\.path)).union(old.hashes.keys).sorted())
        var plan = OutputPlan(files, old, disk, force: force)
        let errors = plan.report.diagnostics.filter { $0.severity == .error }
        switch mode {
        case .write:
            guard errors.isEmpty else { throw BadInput(errors) }
            try disk.carryOut(plan)
        case .dryRun: break
        case .check: plan.report.diagnostics += plan.differences
        }
        return plan.report
    }
}

/// What has to be done to bring a folder up to date.
struct OutputPlan: Sendable {
    var report = OutputFolder.Report()
    var writes: [OutputFile] = []
    var manifest = OutputManifest()
    /// True where the manifest on disk is another one.
    var manifestChanged: Bool
    private let root: String

    init(_ files: [OutputFile], _ old: OutputManifest, _ disk: OutputDisk, force: Bool) {
        root = disk.root
        manifestChanged = false
        for file in files.sorted(by: { $0.path < $1.path }) {
            let wanted = OutputManifest.hash(file.bytes)
            manifest.hashes[file.path] = wanted
            guard let found = disk.bytes(file.path).map(OutputManifest.hash) else {
                if disk.exists(file.path) {
                    refuse(
                        "not-ours", "something that is no file of ours stands here; move it away", file.path)
                }
                report.added.append(file.path)
                writes.append(file)
                continue
            }
            if found == wanted {
                report.unchanged.append(file.path)
                continue
            }
            if let known = old.hashes[file.path] {
                if known != found, !force {
                    report.edited.append(file.path)
                    refuse(
                        "hand-edited",
                        "this generated file was edited by hand and would be overwritten; move the edit"
                            + " elsewhere, or use --force to lose it", file.path)
                    continue
                }
            } else {
                refuse(
                    "not-ours", "this file is not ours, and an output has its name; move it away", file.path)
                continue
            }
            report.changed.append(file.path)
            writes.append(file)
        }
        for (path, known) in old.hashes.sorted(by: { $0.key < $1.key }) where manifest.hashes[path] == nil {
            guard let found = disk.bytes(path).map(OutputManifest.hash) else { continue }
            if found == known || force {
                report.removed.append(path)
            } else {
                report.edited.append(path)
                manifest.hashes[path] = known
                report.diagnostics.append(
                    Diagnostic(
                        .warning, "stale-but-edited",
                        "this file is no longer generated, and stays since it was edited"
                            + " by hand; remove it, or use --force", file: disk.place(path)))
            }
        }
        manifestChanged = manifest != old || (files.isEmpty == false && !disk.exists(OutputManifest.fileName))
    }

    /// An error for each difference between the folder and what it should hold.
    var differences: [Diagnostic] {
        let kinds: [(paths: [String], id: String, text: String)] = [
            (report.added, "missing-output", "this file is missing"),
            (report.changed, "outdated-output", "this file is not what would be generated"),
            (report.removed, "stale-output", "this file is no longer generated"),
        ]
        return kinds.flatMap { kind in
            kind.paths.map {
                Diagnostic(.error, kind.id, kind.text + "; run generate", file: root + "/" + $0)
            }
        }
    }

    private mutating func refuse(_ id: String, _ message: String, _ path: String) {
        report.diagnostics.append(Diagnostic(.error, id, message, file: root + "/" + path))
    }
}
