/// Small deterministic random numbers (SplitMix64), the same on all machines.
struct Randomness: RandomNumberGenerator {
    private var state: UInt64

    /// Numbers for one case of a run: a case can be made again by itself.
    init(seed: UInt64, number: Int) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: number) &* 0xD1B5_4A32_D192_ED03
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// A number below a limit, which is at least 1.
    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &self) }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { below(times) == 0 }

    /// One of some values, of which there is at least one.
    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
