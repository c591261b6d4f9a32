import APIModel

/// What has to be done to bring a folder up to date.
struct OutputPlan: Sendable {
    var report = OutputReport()
    var writes: [OutputFile] = []
    /// The manifest of the folder once it is up to date.
    var manifest: OutputManifest
    /// The manifest while files are being moved: what stands there and is ours, and what is about to.
    private(set) var intent = OutputManifest()
    /// True where the manifest on disk is another one.
    private(set) var manifestChanged = false
    /// Paths that were ours and have no file any more after the run: their folders may be empty.
    private(set) var left: [String] = []
    private let root: String
    private let pack: PackOutputs?
    private let force: Bool

    /// - Parameters:
    ///   - files: All files that are ours from now on.
    ///   - pack: What wrote them.
    ///   - disk: The folder.
    /// - Throws: `BadInput`, where the folder has no manifest of ours or a path leads through what is not ours.
    init(_ files: [OutputFile], of pack: PackOutputs?, _ disk: OutputDisk, force: Bool) throws {
        root = disk.root
        self.pack = pack
        self.force = force
        manifest = OutputManifest(pack: pack?.name ?? "")
        let manifestOnDisk = try disk.manifest()
        let old = manifestOnDisk ?? OutputManifest()
        let paths = Set(files.map(\.path)).union(old.paths).sorted()
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
                compare(file, disk.bytes(file.path), known: old.known(file.path))
            }
        }
        for path in old.paths.sorted() where manifest.hashes[path] == nil {
            if entries[path] == .other, let found = disk.bytes(path) {
                settleStale(path, OutputManifest.hash(found), old)
            } else if entries[path] == nil {
                left.append(path)
            }
        }
        intent.pack = manifest.pack
        intent.pending = manifest.hashes
        manifestChanged = manifestOnDisk.map { $0 != manifest } ?? !files.isEmpty
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
    private mutating func compare(_ file: OutputFile, _ found: [UInt8]?, known: [String]) {
        if found == file.bytes {
            report.unchanged.append(file.path)
            intent.hashes[file.path] = file.hash
            return
        }
        guard let found, let first = known.first else {
            report(.notOurs, "this file is not ours, and an output has its name; move it away", file.path)
            return
        }
        let hash = OutputManifest.hash(found)
        guard force || known.contains(hash) else {
            report.edited.append(file.path)
            report(
                .handEdited,
                "this generated file was edited by hand and would be overwritten; move the edit elsewhere, or use"
                    + " --force to lose it", file.path)
            return
        }
        report.changed.append(file.path)
        intent.hashes[file.path] = known.contains(hash) ? hash : first
        writes.append(file)
    }

    /// Settles what becomes of a file that is no longer made. Only what a run of this pack listed, or what the pack can
    /// make, is removed: anybody can write a line into the list.
    private mutating func settleStale(_ path: String, _ hash: String, _ old: OutputManifest) {
        let known = old.known(path)
        let isListedByUs = old.isSealed && (old.pack == manifest.pack || force)
        guard isListedByUs || pack?.canWrite(path) == true else {
            report(
                .staleNotOurs,
                "this file is listed as ours, but this pack did not write it; it stays, and is listed no longer",
                path)
            return
        }
        if known.contains(hash) || force {
            report.removed.append(path)
            left.append(path)
            intent.hashes[path] = known.contains(hash) ? hash : known.first
            return
        }
        report.edited.append(path)
        manifest.hashes[path] = known.first
        intent.hashes[path] = known.first
        report(
            .staleButEdited,
            "this file is no longer generated, and stays since it was edited by hand; remove it, or use"
                + " --force", path)
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
