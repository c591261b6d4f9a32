import APIModel

/// Which rows of a new table are which of the old one, by their indices.
struct RowMatch {
    struct Pair {
        var old: Int
        var new: Int
        /// Why rows of two names are taken for one; nil where the name is one.
        var evidence: String?
    }

    /// Rows of both, by the new index.
    private(set) var pairs: [Pair] = []
    private(set) var removed: [Int] = []
    private(set) var added: [Int] = []

    init(_ old: [Row], _ new: [Row], _ nodes: NodeMapping) {
        // Nearly all tables have the rows that they had.
        if old.count == new.count, zip(old, new).allSatisfy({ $0.name == $1.name }) {
            pairs = old.indices.map { Pair(old: $0, new: $0) }
            return
        }
        var matching = Matching(old, new, nodes)
        matching.pairEqualRows()
        matching.pairRenamedThatRequestsName()
        matching.pairByName()
        matching.pairRenamed()
        pairs = matching.pairs.sorted { $0.new < $1.new }
        removed = matching.openOld
        added = matching.openNew
    }
}

private struct Matching {
    let old: [Row]
    let new: [Row]
    let nodes: NodeMapping
    var pairs: [RowMatch.Pair] = []
    private var oldIsOpen: [Bool]
    private var newIsOpen: [Bool]

    init(_ old: [Row], _ new: [Row], _ nodes: NodeMapping) {
        self.old = old
        self.new = new
        self.nodes = nodes
        oldIsOpen = old.map { _ in true }
        newIsOpen = new.map { _ in true }
    }

    var openOld: [Int] { oldIsOpen.indices.filter { oldIsOpen[$0] } }
    var openNew: [Int] { newIsOpen.indices.filter { newIsOpen[$0] } }

    private mutating func pair(_ oldIndex: Int, _ newIndex: Int, evidence: String? = nil) {
        oldIsOpen[oldIndex] = false
        newIsOpen[newIndex] = false
        pairs.append(RowMatch.Pair(old: oldIndex, new: newIndex, evidence: evidence))
    }

    /// Rows that say the same in the same order: names alone do not tell members of several objects from each other.
    mutating func pairEqualRows() {
        func keys(_ rows: [Row]) -> [String] {
            rows.map { $0.name + "\u{0}" + TypeText.text($0.type) + "\u{0}" + TextKey.key($0.description) }
        }
        let difference = keys(new).difference(from: keys(old))
        var (gone, come): (Set<Int>, Set<Int>) = ([], [])
        for change in difference {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        for (oldIndex, newIndex) in zip(
            old.indices.filter { !gone.contains($0) }, new.indices.filter { !come.contains($0) })
        {
            pair(oldIndex, newIndex)
        }
    }

    /// Rows of one name that stand between the same neighbours, then all others of one name in their order.
    mutating func pairByName() {
        let oldGaps = gaps(old.count, pairs.map(\.old))
        let newGaps = gaps(new.count, pairs.map(\.new))
        for index in openNew {
            if let found = openOld.first(where: {
                old[$0].name == new[index].name && oldGaps[$0] == newGaps[index]
            }) {
                pair(found, index)
            }
        }
        for index in openNew {
            if let found = openOld.first(where: { old[$0].name == new[index].name }) { pair(found, index) }
        }
    }

    /// Rows that differ in their name alone, and whose old name an example's request kept: it has no row any more.
    mutating func pairRenamedThatRequestsName() {
        let named = openNew.filter { new[$0].isOnlyNamed }
        guard !named.isEmpty else { return }
        let known = Set(old.map(\.name))
        let oldGaps = gaps(old.count, pairs.map(\.old))
        let newGaps = gaps(new.count, pairs.map(\.new))
        for index in named {
            guard
                let row = openOld.first(where: { old[$0].name == new[index].name && !old[$0].isOnlyNamed }),
                let renamed = openNew.first(where: {
                    !known.contains(new[$0].name) && oldGaps[row] == newGaps[$0]
                        && Self.isRenamed(old[row], new[$0], isInPlace: true, nodes)
                })
            else { continue }
            pair(
                row, renamed,
                evidence: Self.evidence(new[renamed], isInPlace: true) + "; requests keep the old name")
            newIsOpen[index] = false
        }
    }

    /// Rows that differ in their name alone.
    mutating func pairRenamed() {
        guard !openOld.isEmpty, !openNew.isEmpty else { return }
        let oldGaps = gaps(old.count, pairs.map(\.old))
        let newGaps = gaps(new.count, pairs.map(\.new))
        for needsPlace in [true, false] {
            for newIndex in openNew {
                let row = new[newIndex]
                let found = openOld.first { oldIndex in
                    let isInPlace = oldGaps[oldIndex] == newGaps[newIndex]
                    return (isInPlace || !needsPlace)
                        && Self.isRenamed(old[oldIndex], row, isInPlace: isInPlace, nodes)
                }
                guard let found else { continue }
                let isInPlace = oldGaps[found] == newGaps[newIndex]
                pair(found, newIndex, evidence: Self.evidence(row, isInPlace: isInPlace))
            }
        }
    }

    private static func evidence(_ row: Row, isInPlace: Bool) -> String {
        let hasWords = !TextKey.key(row.description).isEmpty
        return ["the type", hasWords ? "the description" : nil, isInPlace ? "the place" : nil]
            .compactMap { $0 }.joined(separator: " and ") + " stayed"
    }

    /// True where nothing but the name tells two rows apart. Without a description the place has to be the same.
    private static func isRenamed(_ old: Row, _ new: Row, isInPlace: Bool, _ nodes: NodeMapping) -> Bool {
        let words = (TextKey.key(old.description), TextKey.key(new.description))
        let areNames = repeatsName(words.0, old) && repeatsName(words.1, new)
        guard words.0 == words.1 || areNames else { return false }
        guard isInPlace || !(words.0.isEmpty || areNames) else { return false }
        let comparison = TypeComparison(old.type, new.type, nodes)
        return !comparison.isChanged
            && comparison.values.allSatisfy { $0.added.isEmpty && $0.removed.isEmpty }
    }

    /// True for a row of which nothing is said but its name.
    private static func repeatsName(_ words: String, _ row: Row) -> Bool {
        words.lowercased() == TextKey.key(row.name).lowercased()
    }

    /// How many paired rows stand before each row.
    private func gaps(_ count: Int, _ paired: [Int]) -> [Int] {
        let paired = Set(paired)
        var result: [Int] = []
        var before = 0
        for index in 0..<count {
            if paired.contains(index) { before += 1 }
            result.append(before)
        }
        return result
    }
}
