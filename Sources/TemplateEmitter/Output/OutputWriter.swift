internal import Foundation

/// Brings an output folder up to date.
struct OutputWriter {
    let disk: OutputDisk

    /// Writes to the side first, moves into place then, and takes all moves back when one fails.
    func carryOut(_ plan: OutputPlan) throws {
        guard !plan.writes.isEmpty || !plan.report.removed.isEmpty || plan.manifestChanged else { return }
        let staging = "\(OutputPath.stagingPrefix)-\(ProcessInfo.processInfo.processIdentifier)"
        var undo: [(to: String, from: String?)] = []
        do {
            disk.remove(staging)
            let manifest = OutputFile(path: OutputPath.manifest, bytes: try plan.manifest.bytes)
            let writes = plan.writes + [manifest]
            try disk.folder(of: "\(staging)/new")
            var folders: Set<Substring> = []
            for (index, file) in writes.enumerated() {
                if folders.insert(file.path[..<(file.path.lastIndex(of: "/") ?? file.path.startIndex)])
                    .inserted
                {
                    try disk.folder(of: file.path)
                }
                try disk.write(file.bytes, to: "\(staging)/new-\(index)")
            }
            for (index, path) in plan.report.removed.enumerated() {
                try disk.move(path, to: "\(staging)/removed-\(index)")
                undo.append((path, "\(staging)/removed-\(index)"))
            }
            var replaced = Set(plan.report.changed)
            if plan.replacesManifest { replaced.insert(OutputPath.manifest) }
            for (index, file) in writes.enumerated() {
                var kept: String?
                if replaced.contains(file.path) {
                    kept = "\(staging)/old-\(index)"
                    try disk.move(file.path, to: "\(staging)/old-\(index)")
                    undo.append((file.path, kept))
                }
                try disk.move("\(staging)/new-\(index)", to: file.path)
                if kept == nil { undo.append((file.path, nil)) }
            }
        } catch {
            for step in undo.reversed() {
                disk.remove(step.to)
                if let from = step.from { try? disk.move(from, to: step.to) }
            }
            disk.remove(staging)
            throw disk.failure(.unwritable, "nothing was written: \(error.localizedDescription)", "")
        }
        disk.remove(staging)
        for path in plan.report.removed { disk.removeEmptyFolders(above: path) }
    }
}
