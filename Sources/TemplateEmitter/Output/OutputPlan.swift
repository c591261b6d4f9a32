import APIModel

/// What has to be done to bring a folder up to date.
struct OutputPlan: Sendable {
    var report = OutputReport()
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
                    report(
                        .notOurs, "something that is no file of ours stands here; move it away", file.path)
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
                    report(
                        .handEdited,
                        "this generated file was edited by hand and would be overwritten; move the edit"
                            + " elsewhere, or use --force to lose it", file.path)
                    continue
                }
            } else {
                report(
                    .notOurs, "this file is not ours, and an output has its name; move it away", file.path)
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
                report(
                    .staleButEdited,
                    "this file is no longer generated, and stays since it was edited by hand; remove it, or use"
                        + " --force", path)
            }
        }
        manifestChanged = manifest != old || (files.isEmpty == false && !disk.exists(OutputPath.manifest))
    }

    /// An error for each difference between the folder and what it should hold.
    var differences: [Diagnostic] {
        let kinds: [(paths: [String], kind: OutputDiagnostic, text: String)] = [
            (report.added, .missing, "this file is missing"),
            (report.changed, .outdated, "this file is not what would be generated"),
            (report.removed, .stale, "this file is no longer generated"),
        ]
        return kinds.flatMap { paths, kind, text in
            paths.map { Diagnostic(kind, text + "; run generate", at: SourceLocation(file: root + "/" + $0)) }
        }
    }

    private mutating func report(_ kind: OutputDiagnostic, _ message: String, _ path: String) {
        report.diagnostics.append(Diagnostic(kind, message, at: SourceLocation(file: root + "/" + path)))
    }
}
