internal import Foundation

/// What the system said no to, in its own words.
struct DiskError: Error, CustomStringConvertible {
    let path: String
    let code: Int32

    /// The failure of the call that was just made.
    init(_ path: String, code: Int32 = errno) {
        self.path = path
        self.code = code
    }

    var description: String {
        let words = code == ENOSPC ? "the disk is full" : String(cString: strerror(code))
        return "\(words) (\(path))"
    }
}
