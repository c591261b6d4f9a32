import Foundation

/// What the system says of a file without reading it.
struct FileStatus {
    private let status: stat

    /// The file at a path, links followed; nil where there is none.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.status = status
    }

    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }

    /// True for what can be read to its end; not for pipes and devices.
    var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }

    /// What differs between two files and between two states of one: nobody can set when a file was changed.
    var identity: String {
        let changed = changed
        return [
            Int64(status.st_dev), Int64(status.st_ino), Int64(status.st_size), changed.seconds,
            changed.nanoseconds,
        ].map { String($0) }.joined(separator: " ")
    }

    /// When its content, name or permissions were changed last.
    var changed: FileTime {
        #if canImport(Darwin)
            FileTime(status.st_ctimespec)
        #else
            FileTime(status.st_ctim)
        #endif
    }
}

/// A point in time of the clock that files are changed by.
struct FileTime: Comparable, Sendable {
    let seconds: Int64
    let nanoseconds: Int64

    init(_ time: timespec) {
        seconds = Int64(time.tv_sec)
        nanoseconds = Int64(time.tv_nsec)
    }

    /// Now: what is changed from here on is not before it.
    static var now: FileTime {
        var time = timespec()
        // Linux keeps files' times by a clock that stands still for some milliseconds.
        #if os(Linux)
            clock_gettime(CLOCK_REALTIME_COARSE, &time)
        #else
            clock_gettime(CLOCK_REALTIME, &time)
        #endif
        return FileTime(time)
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
}
