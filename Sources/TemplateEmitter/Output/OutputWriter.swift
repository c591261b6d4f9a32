internal import Foundation

/// Brings an output folder up to date.
struct OutputWriter {
    let disk: OutputDisk

    private static let staging = OutputPath.stagingPrefix

    /// Writes to the side first, moves into place then, and takes all moves back when one fails.
    ///
    /// The manifest comes before the first move and after the last: whatever ends the run in between, the next one
    /// knows each file as ours, with its old content or its new one.
    func carryOut(_ plan: OutputPlan) throws {
        let moves = !plan.writes.isEmpty || !plan.report.removed.isEmpty
        guard moves || plan.manifestChanged else { return }
        var undo = Undo(disk: disk)
        do {
            undo.folders = try disk.makeFolder(Self.staging)
            let hasManifest = try disk.keepCopy(of: OutputPath.manifest, at: "\(Self.staging)/manifest")
            for (index, file) in plan.writes.enumerated() {
                try disk.write(file.bytes, to: "\(Self.staging)/new-\(index)")
            }
            let (done, intent) = both(
                { Result { try plan.manifest.bytes } }, { moves ? Result { try plan.intent.bytes } : nil })
            try disk.write(try done.get(), to: "\(Self.staging)/done")
            undo.manifest = hasManifest ? "\(Self.staging)/manifest" : nil
            if let intent {
                try disk.write(try intent.get(), to: "\(Self.staging)/intent")
                undo.replacedManifest = true
                try disk.move("\(Self.staging)/intent", to: OutputPath.manifest)
            }
            try move(plan, &undo)
            for path in plan.left { disk.removeEmptyFolders(above: path) }
            undo.replacedManifest = true
            try disk.move("\(Self.staging)/done", to: OutputPath.manifest)
        } catch {
            undo.run()
            disk.remove(Self.staging)
            throw disk.failure(.unwritable, "nothing was written: \(error)", "")
        }
        disk.remove(Self.staging)
    }

    private func move(_ plan: OutputPlan, _ undo: inout Undo) throws {
        for (index, path) in plan.report.removed.enumerated() {
            try disk.move(path, to: "\(Self.staging)/removed-\(index)")
            undo.moves.append((path, "\(Self.staging)/removed-\(index)"))
        }
        let replaced = Set(plan.report.changed)
        var folders: Set<Substring> = []
        for (index, file) in plan.writes.enumerated() {
            if let folder = OutputPath.folders(of: file.path).first(where: { _ in true }),
                folders.insert(folder).inserted
            {
                undo.folders += try disk.makeFolder(String(folder))
            }
            if replaced.contains(file.path) {
                try disk.move(file.path, to: "\(Self.staging)/old-\(index)")
                undo.moves.append((file.path, "\(Self.staging)/old-\(index)"))
                try disk.move("\(Self.staging)/new-\(index)", to: file.path)
            } else {
                try disk.move("\(Self.staging)/new-\(index)", to: file.path)
                undo.moves.append((file.path, nil))
            }
        }
    }

    /// What takes back a run that failed.
    private struct Undo {
        let disk: OutputDisk
        var moves: [(to: String, from: String?)] = []
        var folders: [String] = []
        /// Where the old manifest is kept; nil where there was none.
        var manifest: String?
        var replacedManifest = false

        init(disk: OutputDisk) {
            self.disk = disk
        }

        func run() {
            for step in moves.reversed() {
                guard let from = step.from else {
                    disk.remove(step.to)
                    continue
                }
                if let folder = OutputPath.folders(of: step.to).first(where: { _ in true }) {
                    _ = try? disk.makeFolder(String(folder))
                }
                try? disk.move(from, to: step.to)
            }
            if replacedManifest {
                if let manifest {
                    try? disk.move(manifest, to: OutputPath.manifest)
                } else {
                    disk.remove(OutputPath.manifest)
                }
            }
            disk.remove(OutputPath.stagingPrefix)
            for folder in folders.reversed() { rmdir(folder) }
        }
    }
}
