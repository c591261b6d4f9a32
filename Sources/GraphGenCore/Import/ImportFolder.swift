import APIModel
import Foundation
import TemplateEmitter

extension PageImport {
    /// Looks whether everything could be copied.
    ///
    /// - Parameter force: pages that are there with another text are overwritten, and so stand in nobody's way.
    /// - Throws: `BadInput` with all that stands in the way.
    public func check(force: Bool = false) throws {
        let obstacles = obstacles(force: force)
        guard obstacles.isEmpty else { throw BadInput(obstacles) }
    }

    private func obstacles(force: Bool) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if lacksVersion {
            found.append(
                Self.failure(
                    .withoutVersion, "no page names a version; give it, such as --version v20.0",
                    specification))
        }
        for version in versions where entry(specification + "/" + version) == S_IFLNK {
            found.append(
                Self.failure(
                    .throughLink,
                    "this is a link, and nothing is written through it; name its folder with --to",
                    specification + "/" + version))
        }
        for (path, name) in taken {
            let target = specification + "/" + name
            switch entry(target) {
            case nil: break
            case S_IFREG:
                if !force, !isSame(path, target) {
                    found.append(
                        Self.failure(
                            .overExisting,
                            "another page is there, and \(path) is not copied over it; compare them, then use --force",
                            target))
                }
            case S_IFLNK where force: break
            default:
                found.append(
                    Self.failure(.overExisting, "this is no file; move it away, then import again", target))
            }
        }
        return found
    }

    /// Copies what is taken into the folders of the versions, all or nothing; files that are the same are not touched.
    ///
    /// Throws `BadInput` where something stands in the way, or the folder cannot be written.
    public func write(force: Bool = false) throws {
        try check(force: force)
        guard !taken.isEmpty else { return }
        let staging = specification + "/.graphgen-import-\(ProcessInfo.processInfo.processIdentifier)"
        let files = FileManager.default
        defer { try? files.removeItem(atPath: staging) }
        do {
            let copies = taken.filter { !isSame($0.path, specification + "/" + $0.name) }
            for version in versions {
                try files.createDirectory(
                    atPath: specification + "/" + version, withIntermediateDirectories: true)
            }
            try files.createDirectory(atPath: staging, withIntermediateDirectories: true)
            for (number, copy) in copies.enumerated() {
                try Data(try InputFile.bytes(copy.path)).write(
                    to: URL(fileURLWithPath: "\(staging)/\(number)"))
            }
            // A link is exchanged, and not followed.
            for (number, copy) in copies.enumerated() {
                let target = specification + "/" + copy.name
                guard rename("\(staging)/\(number)", target) == 0 else {
                    throw BadInput.unwritable("this", at: target, reason: String(cString: strerror(errno)))
                }
            }
        } catch let failure as BadInput {
            throw failure
        } catch {
            throw BadInput.unwritable("this", at: specification, error)
        }
    }

    /// The files that are taken, and their paths below the folder of all versions.
    var taken: [(path: String, name: String)] {
        files.compactMap { path, verdict in
            if case .taken(let name, _) = verdict { (path, name) } else { nil }
        }
    }

    /// What stands at a path, links not followed.
    private func entry(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    private func isSame(_ path: String, _ target: String) -> Bool {
        guard entry(target) == S_IFREG, let old = try? InputFile.bytes(target) else { return false }
        return (try? InputFile.bytes(path)) == old
    }

    private static func failure(_ kind: ImportDiagnostic, _ message: String, _ path: String) -> Diagnostic {
        Diagnostic(kind, message, at: SourceLocation(file: path))
    }
}
