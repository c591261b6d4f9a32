import APIModel
internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The output folder on disk.
struct OutputDisk: Sendable {
    let root: String
    private var files: FileManager { .default }

    init(root: String) {
        self.root = root
    }

    func place(_ path: String) -> String { root + "/" + path }

    func bytes(_ path: String) -> [UInt8]? {
        guard let kind = kind(place(path)), kind != mode_t(S_IFDIR) else { return nil }
        return files.contents(atPath: place(path)).map { [UInt8]($0) }
    }

    /// True where anything stands at the path, a link to nothing included.
    func exists(_ path: String) -> Bool {
        kind(place(path)) != nil
    }

    func manifest() throws -> OutputManifest {
        let name = OutputManifest.fileName
        guard exists(name) else { return OutputManifest() }
        guard !isLink(place(name)), let bytes = bytes(name) else {
            throw failure("bad-manifest", "this is no file; remove it", name)
        }
        return try OutputManifest(bytes: bytes, file: place(name))
    }

    /// Refuses paths that lead through a link inside of the folder: what is behind it is not ours.
    func refuseLinks(_ paths: [String]) throws {
        var checked: Set<String> = []
        var problems: [Diagnostic] = []
        for path in paths {
            let parts = path.split(separator: "/")
            for length in 1...parts.count {
                let part = parts.prefix(length).joined(separator: "/")
                guard checked.insert(part).inserted else { continue }
                if isLink(place(part)) {
                    problems.append(
                        Diagnostic(
                            .error, "link-in-output",
                            "an output would be written through this link; remove it",
                            file: place(part)))
                } else if length < parts.count, exists(part), bytes(part) != nil {
                    problems.append(
                        Diagnostic(
                            .error, "not-ours", "a folder of outputs has this name; move the file away",
                            file: place(part)))
                }
            }
        }
        guard problems.isEmpty else { throw BadInput(problems) }
    }

    /// Writes to the side first, moves into place then, and takes all moves back when one fails.
    func carryOut(_ plan: OutputPlan) throws {
        guard !plan.writes.isEmpty || !plan.report.removed.isEmpty || plan.manifestChanged else { return }
        let staging = "\(OutputFolder.stagingPrefix)-\(ProcessInfo.processInfo.processIdentifier)"
        var undo: [(to: String, from: String?)] = []
        do {
            try? files.removeItem(atPath: place(staging))
            let manifest = OutputFile(path: OutputManifest.fileName, bytes: plan.manifest.bytes)
            let writes = plan.writes + [manifest]
            try folder(of: "\(staging)/new")
            var folders: Set<Substring> = []
            for (index, file) in writes.enumerated() {
                if folders.insert(file.path[..<(file.path.lastIndex(of: "/") ?? file.path.startIndex)]).inserted {
                    try folder(of: file.path)
                }
                try write(file.bytes, to: "\(staging)/new-\(index)")
            }
            for (index, path) in plan.report.removed.enumerated() {
                try move(path, to: "\(staging)/removed-\(index)")
                undo.append((path, "\(staging)/removed-\(index)"))
            }
            for (index, file) in writes.enumerated() {
                var kept: String?
                if exists(file.path) {
                    kept = "\(staging)/old-\(index)"
                    try move(file.path, to: "\(staging)/old-\(index)")
                    undo.append((file.path, kept))
                }
                try move("\(staging)/new-\(index)", to: file.path)
                if kept == nil { undo.append((file.path, nil)) }
            }
        } catch {
            for step in undo.reversed() {
                try? files.removeItem(atPath: place(step.to))
                if let from = step.from { try? move(from, to: step.to) }
            }
            try? files.removeItem(atPath: place(staging))
            throw failure("unwritable-output", "nothing was written: \(error.localizedDescription)", "")
        }
        try? files.removeItem(atPath: place(staging))
        for path in plan.report.removed { removeEmptyFolders(above: path) }
    }

    /// What stands at a place, links not followed; nil where nothing does. Foundation takes ten times as long to tell.
    private func kind(_ place: String) -> mode_t? {
        var status = stat()
        return lstat(place, &status) == 0 ? status.st_mode & mode_t(S_IFMT) : nil
    }

    private func isLink(_ place: String) -> Bool {
        kind(place) == mode_t(S_IFLNK)
    }

    /// Writes a new file. Foundation waits for the disk after each one, which takes longer than all the rest of a run.
    private func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(place(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: place(path)]) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: place(path)]) }
            written += count
        }
    }

    private func folder(of path: String) throws {
        let url = URL(fileURLWithPath: place(path)).deletingLastPathComponent()
        try files.createDirectory(at: url, withIntermediateDirectories: true)
    }

    private func move(_ from: String, to: String) throws {
        guard rename(place(from), place(to)) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: place(to)])
        }
    }

    private func removeEmptyFolders(above path: String) {
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty {
            let folder = place(parts.joined(separator: "/"))
            guard (try? files.contentsOfDirectory(atPath: folder))?.isEmpty == true,
                (try? files.removeItem(atPath: folder)) != nil
            else { return }
            parts = parts.dropLast()
        }
    }

    private func failure(_ id: String, _ message: String, _ path: String) -> BadInput {
        BadInput([Diagnostic(.error, id, message, file: path.isEmpty ? root : place(path))])
    }
}

/// `write(2)`, which the method of that name would hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, bytes, count)
}
