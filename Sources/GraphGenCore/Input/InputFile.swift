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
        bytes.reserveCapacity(Int(status.st_size) + 1)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    /// The text of a file in UTF-8.
    static func text(_ path: String) throws(Failure) -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw .notUTF8 }
        return text
    }
}
