import APIModel

/// What has to be done to bring a folder up to date.
struct OutputPlan: Sendable {
    var report = OutputReport()
    var writes: [OutputFile] = []
    var manifest = OutputManifest()
    /// True where the manifest on disk is another one.
    private(set) var manifestChanged = false
    /// True where there is a manifest on disk.
    let replacesManifest: Bool
    private let root: String

    /// - Parameters:
    ///   - files: All files that are ours from now on.
    ///   - disk: The folder.
    /// - Throws: `BadInput`, where the folder has no manifest of ours or a path leads through what is not ours.
    init(_ files: [OutputFile], _ disk: OutputDisk, force: Bool) throws {
        root = disk.root
        let manifestOnDisk = try disk.manifest()
        replacesManifest = manifestOnDisk != nil
        let old = manifestOnDisk ?? OutputManifest()
        let paths = Set(files.map(\.path)).union(old.hashes.keys).sorted()
        let entries = disk.entries(at: paths)
        try refuseForeign(entries, paths)
        for file in files.sorted(by: { $0.path < $1.path }) {
            manifest.hashes[file.path] = file.hash
            switch entries[file.path] {
            case nil:
                report.added.append(file.path)
                writes.append(file)
            case .folder:
                report(.notOurs, "something that is no file of ours stands here; move it away", file.path)
            case .link, .other:
                compare(file, disk.bytes(file.path), known: old.hashes[file.path], force: force)
            }
        }
        for (path, known) in old.hashes.sorted(by: { $0.key < $1.key })
        where manifest.hashes[path] == nil && entries[path] == .other {
            guard let found = disk.bytes(path) else { continue }
            if OutputManifest.hash(found) == known || force {
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
        manifestChanged = replacesManifest ? manifest != old : !files.isEmpty
    }

    /// Refuses paths that lead through a link inside of the folder, or through a file: what is there is not ours.
    private func refuseForeign(_ entries: [String: OutputDisk.Entry], _ paths: [String]) throws {
        let folders = Set(paths.flatMap { OutputPath.folders(of: $0).map(String.init) })
        let diagnostics = entries.sorted { $0.key < $1.key }.compactMap { path, entry -> Diagnostic? in
            let location = SourceLocation(file: root + "/" + path)
            switch entry {
            case .folder: return nil
            case .link:
                return Diagnostic(
                    OutputDiagnostic.linkInOutput, "an output would be written through this link; remove it",
                    at: location)
            case .other:
                guard folders.contains(path) else { return nil }
                return Diagnostic(
                    OutputDiagnostic.notOurs, "a folder of outputs has this name; move the file away",
                    at: location)
            }
        }
        guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
    }

    /// Settles what becomes of a file that stands there with this content.
    private mutating func compare(_ file: OutputFile, _ found: [UInt8]?, known: String?, force: Bool) {
        if found == file.bytes {
            report.unchanged.append(file.path)
            return
        }
        guard let found, let known else {
            report(.notOurs, "this file is not ours, and an output has its name; move it away", file.path)
            return
        }
        guard force || known == OutputManifest.hash(found) else {
            report.edited.append(file.path)
            report(
                .handEdited,
                "this generated file was edited by hand and would be overwritten; move the edit elsewhere, or use"
                    + " --force to lose it", file.path)
            return
        }
        report.changed.append(file.path)
        writes.append(file)
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
