internal import Foundation

/// Where a path leads: absolute, without links, `.` and `..`. What does not exist yet counts as it is written.
package enum RealPath {
    package static func of(_ path: String) -> String {
        var parts: [String] = []
        let start = path.hasPrefix("/") ? "" : FileManager.default.currentDirectoryPath + "/"
        for part in (start + path).split(separator: "/") where part != "." {
            if part == ".." {
                _ = parts.popLast()
                continue
            }
            parts.append(String(part))
            // What was found before has no links any more, so that only the new part can be one.
            if let real = realpath("/" + parts.joined(separator: "/"), nil) {
                parts = String(cString: real).split(separator: "/").map(String.init)
                free(real)
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}
