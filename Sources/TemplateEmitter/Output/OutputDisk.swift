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

    /// What stands at a path, links not followed.
    enum Entry: Sendable {
        case folder, link, other
    }

    /// The content of a file; nil where it cannot be read.
    func bytes(_ path: String) -> [UInt8]? {
        files.contents(atPath: fullPath(path)).map { [UInt8]($0) }
    }

    /// The manifest; nil where there is none.
    func manifest() throws -> OutputManifest? {
        let name = OutputPath.manifest
        guard let entry = entry(name) else { return nil }
        guard entry == .other, let bytes = bytes(name) else {
            throw failure(.badManifest, "this is no file; remove it", name)
        }
        return try OutputManifest(bytes: bytes, file: fullPath(name))
    }

    /// What stands at each of these paths and their folders; nothing is looked for in folders that are not there.
    func entries(at paths: [String]) -> [String: Entry] {
        var missing: Set<String> = []
        var entries: [String: Entry] = [:]
        func look(_ path: String, in folder: String?) {
            guard entries[path] == nil, !missing.contains(path) else { return }
            if let folder, entries[folder] != .folder {
                missing.insert(path)
            } else if let entry = entry(path) {
                entries[path] = entry
            } else {
                missing.insert(path)
            }
        }
        for path in paths {
            let folders = OutputPath.folders(of: path).map(String.init)
            // Folders that many files share are looked at once.
            if let inner = folders.first, entries[inner] == nil, !missing.contains(inner) {
                for (index, folder) in folders.enumerated().reversed() {
                    look(folder, in: index + 1 < folders.count ? folders[index + 1] : nil)
                }
            }
            look(path, in: folders.first)
        }
        return entries
    }

    /// Foundation takes ten times as long to tell.
    private func entry(_ path: String) -> Entry? {
        var status = stat()
        guard lstat(fullPath(path), &status) == 0 else { return nil }
        return switch status.st_mode & mode_t(S_IFMT) {
        case mode_t(S_IFDIR): .folder
        case mode_t(S_IFLNK): .link
        default: .other
        }
    }

    /// Writes a new file. Foundation waits for the disk after each one, which takes longer than all the rest of a run.
    func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        let file = open(fullPath(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw DiskError(fullPath(path)) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw DiskError(fullPath(path)) }
            written += count
        }
    }

    /// Makes the folder itself. Returns the folders that were made for it, outermost first.
    func makeRoot() throws(DiskError) -> [String] {
        try makeFolders(root.hasPrefix("/") ? "/" : "", root)
    }

    /// Makes a folder below the root. Returns the folders that were made for it, outermost first.
    func makeFolder(_ path: String) throws(DiskError) -> [String] {
        try makeFolders(root + "/", path)
    }

    private func makeFolders(_ base: String, _ path: String) throws(DiskError) -> [String] {
        var created: [String] = []
        var folder = base
        for part in path.split(separator: "/") {
            folder += (folder.isEmpty || folder.hasSuffix("/") ? "" : "/") + part
            if mkdir(folder, 0o755) == 0 {
                created.append(folder)
            } else if case let error = DiskError(folder), access(folder, F_OK) != 0 {
                for folder in created.reversed() { rmdir(folder) }
                throw error
            }
        }
        return created
    }

    /// Keeps the content of a file under another name; false where there is no such file.
    func keepCopy(of path: String, at copy: String) throws(DiskError) -> Bool {
        guard entry(path) != nil else { return false }
        if link(fullPath(path), fullPath(copy)) == 0 { return true }
        // Some disks have no hard links.
        try write(bytes(path) ?? [], to: copy)
        return true
    }

    /// Removes what stands at a path with all that is below it, where anything does.
    func remove(_ path: String) {
        try? files.removeItem(atPath: fullPath(path))
    }

    /// Removes what runs left over that ended before their time.
    func removeStaging() {
        for name in staging { remove(name) }
    }

    /// True where a run left something over.
    var hasStaging: Bool { !staging.isEmpty }

    private var staging: [String] {
        ((try? files.contentsOfDirectory(atPath: root)) ?? []).filter {
            $0.hasPrefix(OutputPath.stagingPrefix)
        }
    }

    func move(_ from: String, to: String) throws(DiskError) {
        guard rename(fullPath(from), fullPath(to)) == 0 else { throw DiskError(fullPath(to)) }
    }

    func removeEmptyFolders(above path: String) {
        var parts = path.split(separator: "/").dropLast()
        while !parts.isEmpty {
            let folder = fullPath(parts.joined(separator: "/"))
            // The system refuses where something is in it; one that is gone already may leave an empty one above.
            guard rmdir(folder) == 0 || errno == ENOENT else { return }
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
