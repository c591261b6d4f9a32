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

    func fullPath(_ path: String) -> String { root + "/" + path }

    func bytes(_ path: String) -> [UInt8]? {
        guard let kind = kind(fullPath(path)), kind != mode_t(S_IFDIR) else { return nil }
        return files.contents(atPath: fullPath(path)).map { [UInt8]($0) }
    }

    /// True where anything stands at the path, a link to nothing included.
    func exists(_ path: String) -> Bool {
        kind(fullPath(path)) != nil
    }

    func manifest() throws -> OutputManifest {
        let name = OutputPath.manifest
        guard exists(name) else { return OutputManifest() }
        guard !isLink(fullPath(name)), let bytes = bytes(name) else {
            throw failure(.badManifest, "this is no file; remove it", name)
        }
        return try OutputManifest(bytes: bytes, file: fullPath(name))
    }

    /// Refuses paths that lead through a link inside of the folder: what is behind it is not ours.
    func refuseLinks(_ paths: [String]) throws {
        var checked: Set<String> = []
        var diagnostics: [Diagnostic] = []
        for path in paths {
            let parts = path.split(separator: "/")
            for length in 1...parts.count {
                let part = parts.prefix(length).joined(separator: "/")
                guard checked.insert(part).inserted else { continue }
                if isLink(fullPath(part)) {
                    diagnostics.append(
                        Diagnostic(
                            OutputDiagnostic.linkInOutput,
                            "an output would be written through this link; remove it",
                            at: SourceLocation(file: fullPath(part))))
                } else if length < parts.count, exists(part), bytes(part) != nil {
                    diagnostics.append(
                        Diagnostic(
                            OutputDiagnostic.notOurs, "a folder of outputs has this name; move the file away",
                            at: SourceLocation(file: fullPath(part))))
                }
            }
        }
        guard diagnostics.isEmpty else { throw BadInput(diagnostics) }
    }

    /// What stands at a full path, links not followed; nil where nothing does. Foundation takes ten times as long to tell.
    private func kind(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & mode_t(S_IFMT) : nil
    }

    private func isLink(_ path: String) -> Bool {
        kind(path) == mode_t(S_IFLNK)
    }

    /// Writes a new file. Foundation waits for the disk after each one, which takes longer than all the rest of a run.
    func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(fullPath(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: fullPath(path)])
        }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: fullPath(path)])
            }
            written += count
        }
    }

    func folder(of path: String) throws {
        let url = URL(fileURLWithPath: fullPath(path)).deletingLastPathComponent()
        try files.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Removes what stands at a path with all that is below it, where anything does.
    func remove(_ path: String) {
        try? files.removeItem(atPath: fullPath(path))
    }

    func move(_ from: String, to: String) throws {
        guard rename(fullPath(from), fullPath(to)) == 0 else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: fullPath(to)])
        }
    }

    func removeEmptyFolders(above path: String) {
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty {
            let folder = fullPath(parts.joined(separator: "/"))
            guard (try? files.contentsOfDirectory(atPath: folder))?.isEmpty == true,
                (try? files.removeItem(atPath: folder)) != nil
            else { return }
            parts = parts.dropLast()
        }
    }

    func failure(_ kind: OutputDiagnostic, _ message: String, _ path: String) -> BadInput {
        let location = SourceLocation(file: path.isEmpty ? root : fullPath(path))
        return BadInput([Diagnostic(kind, message, at: location)])
    }
}

/// `write(2)`, which the method of that name would hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, bytes, count)
}
