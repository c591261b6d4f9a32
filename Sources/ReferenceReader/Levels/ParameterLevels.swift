import APIModel

/// Tells nested parameters from top-level ones in the flat tables of generated pages.
///
/// Two laws hold in all of these tables: the names of the top level strictly ascend in byte order, and only rows of
/// container types have children. A level is decided where no assignment that keeps both laws gives the other one.
struct ParameterLevels {
    /// What the reading needs of a row.
    struct Row {
        var name: String
        var type: TypeExpression
        var hasDescription: Bool
    }

    /// What the two laws decide, for each row.
    private(set) var levels: [Parameter.Level]
    /// The reading of each row, with evidence where the laws leave it open.
    private(set) var reading: [Parameter.Level]
    /// The index of the row that each nested row is read as a member of.
    private(set) var parents: [Int?]

    init(_ rows: [Row]) {
        let laws = Laws(rows, containers: rows.indices.map { Self.isContainer($0, in: rows) })
        levels = rows.indices.map { laws.level(of: $0) }
        reading = Self.read(rows, laws)
        parents = Self.parents(rows, reading)
    }

    /// True for shapes. One with a name of its own, such as `feed target`, has children only where the next row shows
    /// it: by its name, which could not follow at the top, or by having no description.
    private static func isContainer(_ place: Int, in rows: [Row]) -> Bool {
        let type = rows[place].type
        guard type.isNamedShape, place + 1 < rows.count else { return type.isShape }
        let next = rows[place + 1]
        return !next.hasDescription || !rows[place].name.utf8.lexicographicallyPrecedes(next.name.utf8)
    }

    /// What each row can be in an assignment that keeps both laws.
    private struct Laws {
        private let names: [[UInt8]]
        private let containers: [Bool]
        /// Whether the rows before a top-level one can be assigned.
        private var reachable: [Bool]
        /// Whether the rows after a top-level one can be assigned. A container can take all of them.
        private var completable: [Bool]

        init(_ rows: [Row], containers: [Bool]) {
            names = rows.map { Array($0.name.utf8) }
            self.containers = containers
            reachable = [Bool](repeating: false, count: rows.count)
            completable = containers
            for place in rows.indices {
                reachable[place] = place == 0 || (0..<place).contains { reachable[$0] && canFollow($0, place) }
            }
            for place in rows.indices.reversed() where !containers[place] {
                completable[place] = place == rows.count - 1 || (completable[place + 1] && canFollow(place, place + 1))
            }
        }

        /// Whether a row can be the next top-level one after another.
        func canFollow(_ top: Int, _ next: Int) -> Bool {
            (containers[top] || next == top + 1) && names[top].lexicographicallyPrecedes(names[next])
        }

        func canBeTop(_ place: Int) -> Bool { reachable[place] && completable[place] }

        func canEnd(_ top: Int) -> Bool { containers[top] || top == names.count - 1 }

        func level(of place: Int) -> Parameter.Level {
            let canBeNested = (0..<place).contains { reachable[$0] && containers[$0] }
            return canBeTop(place) ? (canBeNested ? .ambiguous : .top) : (canBeNested ? .nested : .ambiguous)
        }
    }

    /// The assignment that keeps the laws and fits the descriptions best: members of shapes mostly have none, and
    /// top-level parameters mostly have one.
    private static func read(_ rows: [Row], _ laws: Laws) -> [Parameter.Level] {
        guard !rows.isEmpty else { return [] }
        func topCost(_ place: Int) -> Double { rows[place].hasDescription ? 0.2 : 2 }
        let nestedCost = rows.map { $0.hasDescription ? 1.0 : 0.2 }
        var nestedBefore = [0.0]
        for cost in nestedCost { nestedBefore.append(nestedBefore[nestedBefore.count - 1] + cost) }
        var best = [Double](repeating: .infinity, count: rows.count)
        var previous = [Int?](repeating: nil, count: rows.count)
        best[0] = topCost(0)
        for place in rows.indices.dropFirst() where laws.canBeTop(place) {
            for top in 0..<place where best[top] < .infinity && laws.canFollow(top, place) {
                let cost = best[top] + nestedBefore[place] - nestedBefore[top + 1] + topCost(place)
                if cost < best[place] { (best[place], previous[place]) = (cost, top) }
            }
        }
        func total(_ last: Int) -> Double { best[last] + nestedBefore[rows.count] - nestedBefore[last + 1] }
        let ends = rows.indices.filter { best[$0] < .infinity && laws.canEnd($0) }
        // Tables that break the laws have no assignment: all of their rows stand at the top.
        guard var top = ends.min(by: { total($0) < total($1) }) else {
            return rows.map { _ in .top }
        }
        var result = [Parameter.Level](repeating: .nested, count: rows.count)
        while true {
            result[top] = .top
            guard let next = previous[top] else { break }
            top = next
        }
        return result
    }

    /// The container that each nested row is read as a member of: the last top-level one.
    private static func parents(_ rows: [Row], _ reading: [Parameter.Level]) -> [Int?] {
        var top: Int?
        return rows.indices.map { place in
            if reading[place] == .top {
                top = place
                return nil
            }
            return top
        }
    }
}

extension TypeExpression {
    /// True for types that say nothing of their members, which a table may list below them.
    var isShape: Bool {
        switch self {
        case .object, .structure, .any: true
        case .list(let element): element.isShape
        default: false
        }
    }

    /// True for shapes that have a name, and lists of them.
    var isNamedShape: Bool {
        switch self {
        case .named: true
        case .list(let element): element.isNamedShape
        default: false
        }
    }
}
