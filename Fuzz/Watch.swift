import Foundation

/// Ends the program with the number of the case where a signal comes, or where a case takes too long.
enum Watch {
    /// What a handler may write: text that was made before.
    nonisolated(unsafe) private static var text: [UInt8] = []

    static func start() {
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGALRM, SIGPROF] {
            signal(number) { number in
                Watch.tell(number == SIGALRM || number == SIGPROF ? "HANG " : "SIGNAL ")
                _exit(1)
            }
        }
    }

    /// Says which case begins now. Its limit is one of processor time, since a machine may be busy with other things; one
    /// that only waits has twenty times as long.
    static func begin(_ target: String, _ number: Int, seed: UInt64, limit: Int) {
        text = [UInt8]("in case \(number) of \(target) with seed \(seed)\n".utf8)
        limitTime(limit)
    }

    static func end() { limitTime(0) }

    private static func limitTime(_ seconds: Int) {
        var timer = itimerval()
        timer.it_value.tv_sec = seconds
        #if canImport(Darwin)
            setitimer(ITIMER_PROF, &timer, nil)
        #else
            setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
        #endif
        alarm(UInt32(seconds * 20))
    }

    /// Prints a line at once: whatever ends the program, it is there.
    static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

    private static func tell(_ word: StaticString) {
        _ = write(STDERR_FILENO, word.utf8Start, word.utf8CodeUnitCount)
        text.withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// The most memory that the program had, in MiB.
    static var memory: Int {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            return Int(usage.ru_maxrss) >> 20
        #else
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
            return Int(usage.ru_maxrss) >> 10
        #endif
    }
}
