/// Small deterministic random numbers (SplitMix64), the same on all machines.
struct Randomness: RandomNumberGenerator {
    private var state: UInt64

    init(seed: String) {
        // FNV-1a
        state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Damage of the kinds that scrapes do.
enum Mutation: String, CaseIterable, Sendable {
    case dropLineBreak, glueHeading, glueToHeading, breakRow, cutRow, dropPipe, dropDelimiter, dropFence

    /// A damaged page.
    struct Result {
        var text: String
        /// Lines of the undamaged page that changed, from 1.
        var touched: Set<Int>
        /// How many lines fewer the page has from the damage on.
        var shift: Int

        /// The lines of the damaged page that are not as they were.
        var damaged: Set<Int> {
            let first = touched.min() ?? 0
            return Set(touched.map(line(of:))).union(first...(first + max(0, -shift)))
        }

        /// Where a line of the undamaged page stands, or what is left of it.
        func line(of line: Int) -> Int {
            let first = touched.min() ?? 0
            return line <= first ? line : max(first, line - shift)
        }
    }

    /// A page with one damage; nil where it has nothing of the kind.
    func apply(to lines: [String], _ random: inout Randomness) -> Result? {
        let places = lines.indices.filter { isPlace($0, in: lines) }
        guard let place = places.randomElement(using: &random) else { return nil }
        var changed = lines
        var touched: Set = [place + 1]
        switch self {
        case .dropLineBreak:
            changed[place] += changed.remove(at: place + 1)
            touched.insert(place + 2)
        case .glueHeading:
            guard
                let before = lines[..<place].lastIndex(where: {
                    !$0.isEmpty && !$0.allSatisfy(\.isWhitespace)
                })
            else { return nil }
            changed.replaceSubrange(before...place, with: [lines[before] + lines[place]])
            touched.formUnion((before + 1)...(place + 1))
        case .glueToHeading:
            guard let next = lines[(place + 1)...].firstIndex(where: { !$0.allSatisfy(\.isWhitespace) })
            else { return nil }
            changed.replaceSubrange(place...next, with: [lines[place] + lines[next]])
            touched.formUnion((place + 1)...(next + 1))
        case .breakRow, .cutRow:
            let text = Array(lines[place])
            let column = Int.random(in: 2..<max(3, text.count - 1), using: &random)
            let parts = [String(text[..<min(column, text.count)]), String(text[min(column, text.count)...])]
            changed.replaceSubrange(place...place, with: self == .cutRow ? [parts[0]] : parts)
        case .dropPipe:
            var text = lines[place]
            while text.last?.isWhitespace == true { text.removeLast() }
            changed[place] = String(text.dropLast())
        case .dropDelimiter, .dropFence: changed.remove(at: place)
        }
        return Result(
            text: changed.joined(separator: "\n"), touched: touched, shift: lines.count - changed.count)
    }

    private func isPlace(_ place: Int, in lines: [String]) -> Bool {
        let line = lines[place]
        switch self {
        case .dropLineBreak: return place + 1 < lines.count && !line.isEmpty && !lines[place + 1].isEmpty
        case .glueHeading, .glueToHeading:
            return place > 2 && line.hasPrefix("##") && place + 1 < lines.count
        case .breakRow, .cutRow: return Self.isRow(line)
        case .dropPipe: return Self.isRow(line) && line.trimmingSuffix(while: \.isWhitespace).hasSuffix("|")
        case .dropDelimiter: return line.hasPrefix("| --")
        case .dropFence: return line.hasPrefix("```")
        }
    }

    private static func isRow(_ line: String) -> Bool {
        line.hasPrefix("| ") && !line.hasPrefix("| --") && line.utf8.count > 6
    }
}

extension String {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var result = self[...]
        while let last = result.last, predicate(last) { result.removeLast() }
        return result
    }
}
