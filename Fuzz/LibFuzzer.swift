#if LIBFUZZER
    import Foundation

    /// The entry of libFuzzer: it makes inputs by what code they reach.
    @_silgen_name("LLVMFuzzerRunDriver")
    private func runDriver(
        _ count: UnsafeMutablePointer<Int32>,
        _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
        _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
    ) -> Int32

    /// What libFuzzer's library calls by this name with each input.
    @_cdecl("LLVMFuzzerTestOneInput")
    func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
        LibFuzzer.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
    }

    enum LibFuzzer {
        /// What the callback, which can hold nothing, looks at.
        nonisolated(unsafe) private static var target: (any FuzzTarget)?

        /// Runs libFuzzer with its own arguments. The first folder among them is filled with inputs of ours to begin with.
        static func run(_ target: any FuzzTarget, _ arguments: [String]) -> Int32 {
            if let folder = arguments.first(where: { !$0.hasPrefix("-") }) {
                try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                for number in 0..<200 {
                    var random = Randomness(seed: 1, number: number)
                    let file = URL(fileURLWithPath: folder).appendingPathComponent("seed-\(number)")
                    try? Data(target.input(&random)).write(to: file)
                }
            }
            self.target = target
            let words = ([CommandLine.arguments[0]] + arguments).map { strdup($0) } + [nil]
            let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: words.count)
            list.initialize(from: words, count: words.count)
            let place = UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>.allocate(
                capacity: 1)
            place.initialize(to: list)
            var count = Int32(words.count - 1)
            return runDriver(&count, place) { testOneInput($0, $1) }
        }

        /// Ends the program where something is wrong, as libFuzzer wants it.
        fileprivate static func check(_ input: [UInt8]) {
            guard let target else { return }
            let done = DispatchSemaphore(value: 0)
            Task.detached {
                do {
                    if let problem = try await target.check(input) {
                        Watch.say(problem)
                        abort()
                    }
                } catch {
                    Watch.say("\(error)")
                    abort()
                }
                done.signal()
            }
            done.wait()
        }
    }
#endif
