import Foundation

/// A file that a run is given.
enum InputFile {
    /// Why a file cannot be read.
    enum Failure: Error {
        case missing
        case folder
        /// The system's own words.
        case unreadable(String)
        case notUTF8
    }

    /// The bytes of a file.
    static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing : .unreadable(String(cString: strerror(errno)))
        }
        defer { close(file) }
        var status = stat()
        if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw .folder }
        var bytes: [UInt8] = []
        // A file of the size that it says is read at once; one byte more tells that this is its end.
        var room = min(max(Int(status.st_size) + 1, 1 << 12), 1 << 24)
        while true {
            var failure: Int32?
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                while filled < room {
                    let count = read(file, buffer.baseAddress.map { $0 + filled }, room - filled)
                    if count < 0, errno == EINTR { continue }
                    if count < 0 { failure = errno }
                    if count <= 0 { break }
                    filled += count
                }
            }
            if let failure { throw .unreadable(String(cString: strerror(failure))) }
            bytes += part
            if part.count < room { return bytes }
            room = 1 << 16
        }
    }

    /// The text of a file in UTF-8.
    static func text(_ path: String) throws(Failure) -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw .notUTF8 }
        return text
    }
}
