import Foundation

/// A program that is run and measured.
enum Program {
    /// How long it ran, and the most memory that it had, in bytes.
    struct Run {
        var seconds: Double
        var memory: Int
    }

    /// Runs a program. Foundation's `Process` notices an end up to 50 ms late, so this asks the system.
    static func run(_ program: String, _ arguments: [String]) throws -> Run {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let start = ContinuousClock.now
        var process = pid_t()
        guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else {
            throw CocoaError(.executableLoad, userInfo: [NSFilePathErrorKey: program])
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
        guard status == 0 else {
            throw CocoaError(.executableLoad, userInfo: [NSFilePathErrorKey: program])
        }
        let duration = (ContinuousClock.now - start).components
        #if canImport(Darwin)
            let memory = usage.ru_maxrss
        #else
            let memory = usage.ru_maxrss * 1024
        #endif
        return Run(seconds: Double(duration.seconds) + Double(duration.attoseconds) / 1e18, memory: memory)
    }

    /// Where a program lies.
    static func path(_ name: String) throws -> String {
        for folder in (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":") {
            let path = folder + "/" + name
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: name])
    }
}
